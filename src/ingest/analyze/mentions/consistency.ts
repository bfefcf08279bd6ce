import type { EntityKind } from '../../../domain/entity.ts'
import { nameKey } from '../../../domain/names.ts'
import { cityNamed, isProminentCity } from '../../gazetteer/cities.ts'
import { countryNamed } from '../../gazetteer/countries.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { NameMention, TokenSpan } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'
import { KindWeights } from './kind-weights.ts'
import { layoutRule } from './layout/layout-names.ts'
import { NameEnds } from './name-ends.ts'
import { shortNames } from './short-names.ts'

/**
 * One name, one kind: the kind for which most speaks over all of a name's occurrences (the gazetteer's where it
 * knows the name) holds for all, a surname takes the kind of the full name, and occurrences of a known person's
 * name that the model passed over become mentions too.
 */
export function agreeOnKinds(
  text: string,
  tree: Tree,
  mentions: readonly NameMention[],
  evidence: (name: TokenSpan) => KindWeights,
): NameMention[] {
  const persons = new NameEnds(mentions.filter(({ kind }) => kind === 'PERSON'))
  const mended = mentions.map((mention) => personAtEnd(text, tree, mention, persons))
  const kinds = kindByName(mended, evidence)
  const surnames = surnamesOf(mended, kinds)
  const shorts = shortNames(mended, kinds, surnames)
  const agreed = mended.map((mention) => {
    const key = nameKey(mention.surface)
    const kind = isSettled(mention)
      ? mention.kind
      : surnames.has(key)
        ? 'PERSON'
        : shorts.has(key)
          ? 'ORGANIZATION'
          : (kinds.get(key) ?? mention.kind)
    return { ...mention, kind }
  })
  const firstNames = new Set(firstNamesOf(agreed).filter((name) => !surnames.has(name)))
  return [
    ...agreed,
    ...missedNames(text, tree, agreed, surnames, 'PERSON'),
    ...missedNames(text, tree, agreed, firstNames, 'PERSON').filter(
      ({ first }) => tree.token(first).pos === 'PROPN',
    ),
    ...missedNames(text, tree, agreed, shorts, 'ORGANIZATION'),
  ].sort((a, b) => a.start - b.start)
}

/**
 * A name that ends in the surname of a person whom the article names is a person's. What the
 * article "the" governs is no part of a person's name ("... and the Pacific Anna Larsen").
 */
function personAtEnd(text: string, tree: Tree, mention: NameMention, persons: NameEnds): NameMention {
  const { last, kind } = mention
  let { first } = mention
  if (kind === 'PERSON' || last - first < 1 || isSettled(mention)) return mention
  const surname = nameKey(tree.token(last).text)
  if (kindOfNameWord(tree.token(first).text, 'opening') !== undefined) return mention
  if (!persons.endIn(surname)) return mention
  for (let at = first; at < last; at++) if (/^[,;]$/u.test(tree.token(at).text)) first = at + 1
  const governed = first > 0 && tree.token(first - 1).text.toLowerCase() === 'the' && last - first > 1
  return { ...mention, ...tokenSpan({ text, tree }, governed ? first + 1 : first, last), kind: 'PERSON' }
}

/** What a list or the layout of a line says of a name holds where it says it. */
function isSettled({ rule }: NameMention): boolean {
  return rule.startsWith('gazetteer.') || rule === layoutRule
}

function kindByName(
  mentions: readonly NameMention[],
  evidence: (name: TokenSpan) => KindWeights,
): Map<string, EntityKind> {
  const weights = new Map<string, KindWeights>()
  for (const mention of mentions) {
    if (mention.rule === layoutRule && isPlaceName(mention.surface)) continue
    const key = nameKey(mention.surface)
    const ofName = weights.get(key) ?? new KindWeights()
    ofName.addAll(evidence(mention))
    ofName.add(mention.kind, 1)
    weights.set(key, ofName)
  }
  return new Map([...weights].map(([key, ofName]) => [key, ofName.best()?.kind as EntityKind]))
}

/** Last words of full person names, unless the word alone is mostly something else ("Washington"). */
function surnamesOf(mentions: readonly NameMention[], kinds: ReadonlyMap<string, EntityKind>): Set<string> {
  const surnames = new Set<string>()
  for (const { surface, kind, rule } of mentions) {
    const words = nameKey(surface).split(' ')
    if (kind !== 'PERSON' || rule.startsWith('gazetteer.') || words.length < 2) continue
    const surname = words.findLast((word) => !generations.has(word)) as string
    if (kinds.get(surname) !== 'PLACE' || !isPlaceName(surname)) surnames.add(surname)
  }
  return surnames
}

/** First words of full person names by which an article may call someone: no common words, and nothing else's names. */
function firstNamesOf(mentions: readonly NameMention[]): string[] {
  return mentions.flatMap(({ surface, kind, rule }) => {
    const words = nameKey(surface).split(' ')
    const first = words[0] as string
    const usable = kind === 'PERSON' && !rule.startsWith('gazetteer.') && words.length > 1 && first.length > 2
    return usable &&
      !isKnownPlace(first) &&
      !isTitleNoun(first) &&
      kindOfNameWord(first, 'opening') === undefined
      ? [first]
      : []
  })
}

function capitalized(key: string): string {
  return key.slice(0, 1).toUpperCase() + key.slice(1)
}

const generations = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

function isKnownPlace(word: string): boolean {
  return (
    isRegionName(word) ||
    countryNamed(word) !== undefined ||
    (isProminentCity(word) && !isGivenName(capitalized(word)))
  )
}

function isPlaceName(word: string): boolean {
  return isRegionName(word) || cityNamed(word) !== undefined || countryNamed(word) !== undefined
}

function missedNames(
  text: string,
  tree: Tree,
  mentions: readonly NameMention[],
  keys: ReadonlySet<string>,
  kind: 'PERSON' | 'ORGANIZATION',
): NameMention[] {
  const covered = new Set<number>()
  for (const { first, last } of mentions) for (let at = first; at <= last; at++) covered.add(at)
  return tree.tokens.flatMap(({ index, start, end, text: word }) => {
    if (covered.has(index) || !/^\p{Lu}\p{L}/u.test(word) || !keys.has(nameKey(word))) return []
    const surface = text.slice(start, end)
    return [
      {
        first: index,
        last: index,
        start,
        end,
        surface,
        kind,
        rule: kind === 'PERSON' ? 'document.surname' : 'document.short-name',
        confidence: 0.8,
      },
    ]
  })
}
