import type { EntityKind } from '../../../domain/entity.ts'
import { nameKey } from '../../../domain/names.ts'
import { cityNamed, isProminentCity } from '../../gazetteer/cities.ts'
import { isClub } from '../../gazetteer/clubs.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { isLandmark } from '../../gazetteer/landmarks.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'
import { desk, type Line } from './capital-lines.ts'
import { gazetteerKind } from './gazetteer-kind.ts'
import { tokensAt } from './layout/tokens-at.ts'

const word =
  /(?<![\p{L}\d])(?:(?:\p{Lu}\.){2,}|\p{Lu}['’]S\b|(?:Mc|Mac|De|Di|O['’])?[\p{Lu}\d]+(?:[-'’](?!S\b)\p{Lu}+)*\.?)/gu
const longestName = 5

/**
 * The names of a line in capitals: those by which the rest of the article calls somebody or something, by full name,
 * surname or short name, and those that the gazetteers know.
 */
export function capitalNames(
  text: string,
  tree: Tree,
  lines: readonly Line[],
  known: readonly NameMention[],
  sport: boolean,
): NameMention[] {
  if (lines.length === 0) return []
  const kinds = kindsByKey(known)
  return lines.flatMap(({ start, end }) => {
    const from = start + (desk.exec(text.slice(start, end))?.[0].length ?? 0)
    const words = [...text.slice(from, end).matchAll(word)].map(({ 0: own, index }) => ({
      start: from + index,
      end: from + index + own.length,
    }))
    const names: NameMention[] = []
    for (let at = 0; at < words.length; ) {
      const name = longestAt(text, tree, words.slice(at, at + longestName), kinds, sport)
      if (name !== undefined) names.push(name.mention)
      at += name?.words ?? 1
    }
    return names
  })
}

function longestAt(
  text: string,
  tree: Tree,
  words: readonly Line[],
  kinds: ReadonlyMap<string, EntityKind>,
  sport: boolean,
): { mention: NameMention; words: number } | undefined {
  for (let count = words.length; count > 0; count--) {
    const [start, end] = [words[0]?.start ?? 0, words[count - 1]?.end ?? 0]
    const full = text.slice(start, end)
    if (/[,;:]|\s-/u.test(full)) continue
    const surface = full.replace(/(?<!\..*)\.$/u, '')
    const kind = kindAt(text, start, surface) ?? kinds.get(nameKey(surface)) ?? listedKind(surface, sport)
    const tokens = tokensAt(tree, start, start + surface.length)
    if (kind === undefined || tokens === undefined) continue
    const mention = {
      ...tokens,
      start,
      end: start + surface.length,
      surface,
      kind,
      rule: 'document.capitals',
      confidence: 0.7,
    }
    return { mention, words: count }
  }
  return undefined
}

/** "IN TURIN": the town, whatever club bears its name. */
function kindAt(text: string, start: number, surface: string): EntityKind | undefined {
  return /\b(?:IN|AT|NEAR) $/u.test(text.slice(Math.max(0, start - 6), start)) &&
    cityNamed(surface) !== undefined
    ? 'PLACE'
    : undefined
}

/** Names of the article's own words, and what it may call them for short. */
function kindsByKey(known: readonly NameMention[]): Map<string, EntityKind> {
  const kinds = new Map<string, EntityKind>()
  for (const { surface, kind } of known) {
    const key = nameKey(surface)
    if (kind === 'PERSON') {
      const words = key.split(' ')
      for (let from = 1; from < words.length; from++) {
        const end = words.slice(from).join(' ')
        if (end.length > 2 && !kinds.has(end)) kinds.set(end, kind)
      }
    }
    if (key !== '') kinds.set(key, kind)
  }
  return kinds
}

const commonWords = new Set(
  'us all it on in no us so open reading nice bath sale may of bar most split police union nation home best hull wells man deal march lead lens bury mobile orange male tours'.split(
    ' ',
  ),
)

function listedKind(surface: string, sport: boolean): EntityKind | undefined {
  const key = surface.toLowerCase()
  if (surface === 'US') return 'PLACE'
  if (key.length < 3 || commonWords.has(key)) return undefined
  if (sport && key.length > 3 && isClub(surface)) return 'ORGANIZATION'
  const listed = gazetteerKind(surface)
  if (listed !== undefined) return listed.list === 'demonym' ? undefined : listed.kind
  if (isRegionName(surface) || (isLandmark(surface) && key.length > 4)) return 'PLACE'
  if (isProminentCity(surface) && key.length > 3) return 'PLACE'
  const [opening = '', ...rest] = surface.split(' ')
  return rest.length === 1 && isGivenName(opening) && isGivenName(rest[0] as string) ? 'PERSON' : undefined
}
