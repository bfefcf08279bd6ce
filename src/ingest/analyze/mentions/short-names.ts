import type { EntityKind } from '../../../domain/entity.ts'
import { nameKey } from '../../../domain/names.ts'
import { cityNamed } from '../../gazetteer/cities.ts'
import { countryNamed, countryOfDemonym } from '../../gazetteer/countries.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { NameMention } from '../document.ts'

/**
 * Keys of the names by which an article may call an organization for short: what is left without a legal form or
 * the like at its end ("Delta Foods" of "Delta Foods Corp."), and its first word, unless that is a place's or a
 * person's ("Delta").
 */
export function shortNames(
  mentions: readonly NameMention[],
  kinds: ReadonlyMap<string, EntityKind>,
  surnames: ReadonlySet<string>,
): Set<string> {
  const keys = new Set<string>()
  for (const { surface, kind } of mentions) {
    const words = surface.split(/\s+/u)
    if ((kinds.get(nameKey(surface)) ?? kind) !== 'ORGANIZATION' || words.length < 2) continue
    if (kindOfNameWord(words.at(-1) as string, 'closing') !== 'ORGANIZATION' && words.length < 3) continue
    if (words.length > 2) keys.add(nameKey(words.slice(0, -1).join(' ')))
    const [first = ''] = words
    if (/^\p{Lu}[\p{L}-]{3,}$/u.test(first) && !isKnownWord(first)) keys.add(nameKey(first))
  }
  return new Set([...keys].filter((key) => !surnames.has(key)))
}

function isKnownWord(word: string): boolean {
  const place = cityNamed(word) ?? countryNamed(word) ?? countryOfDemonym(word)
  const general = kindOfNameWord(word, 'closing') ?? kindOfNameWord(word, 'opening')
  return (
    place !== undefined ||
    general !== undefined ||
    isRegionName(word) ||
    isGivenName(word) ||
    common.has(word)
  )
}

/** First words of many organizations, which stand for none of them. */
const common = new Set(
  'National International United Royal General Federal Central American European African Asian North South East West Northern Southern Eastern Western New Old First Second Third World Global State Social Democratic Republican People Peoples Free Liberal Labour Labor Christian Islamic Workers Women Youth Air Human Public Supreme High Great Green Red Black White Blue Golden Association Democratic Revolutionary Popular Standard Pacific Atlantic Press Special'.split(
    ' ',
  ),
)
