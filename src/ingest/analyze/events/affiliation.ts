import type { AnalyzedDocument, NameMention, TokenSpan } from '../document.ts'
import { spanOf } from '../spans.ts'
import type { Tree } from '../tree.ts'
import { isDomesticNoun, isHomely, isPlaceNoun } from './actor-nouns.ts'
import type { Filling, Geography } from './filling.ts'

/**
 * The countries and organizations that officials, forces or crowds are said to be of: by an adjective or name
 * before them ("Chinese officials", "a Saudi-led coalition"), a possessive, or what follows "of", "from" or "in".
 * What they are for or against ("pro-Russian rebels") is not what they are of.
 */
export function affiliationOf(document: AnalyzedDocument, geography: Geography, head: number): Filling[] {
  const { tree } = document
  const before = leading(tree, head).flatMap((word) => filled(document, head, word, 'affiliation.modifier'))
  if (before.length > 0) return before
  for (const preposition of ['of', 'from', 'for', 'under', 'in', 'at', 'outside', 'near', 'on']) {
    const after = [...tree.children(head, 'prep'), ...straying(tree, head)]
      .filter((mark) => tree.lemma(mark) === preposition)
      .flatMap((mark) => tree.children(mark, 'pobj'))
      .flatMap((word) => tree.conjuncts(word))
      .flatMap((word) => (namedAt(document, word) === undefined ? [word, ...leading(tree, word)] : [word]))
      .flatMap((word) =>
        filled(
          document,
          head,
          word,
          preposition === 'under' ? 'affiliation.command' : 'affiliation.complement',
        ),
      )
      .flatMap((filling) =>
        belonging.has(preposition) || isBody(document, filling) ? filling : located(geography, filling),
      )
    if (after.length > 0) return after
  }
  return []
}

/** "met rebels from Chile": what follows a verb's noun at once is the noun's, wherever the parse has hung it. */
function straying(tree: Tree, head: number): number[] {
  const next = tree.tokens[head + 1]
  const beside = next?.dep === 'prep' && next.head === tree.head(head) && next.text.toLowerCase() === 'from'
  return beside ? [next.index] : []
}

/** In tokens: what stands farther from its head is no part of the words for it. */
const longestPhrase = 8

/** What follows these is whom or what people are of; after the others, where they are. */
const belonging: ReadonlySet<string> = new Set(['of', 'from', 'for', 'under'])

/** Those named nearest to the head within a phrase, or else acting in it: whose decision, wall or village it is. */
export function concernedBy(
  document: AnalyzedDocument,
  geography: Geography,
  head: number,
  fits: (filling: Filling) => boolean,
): Filling[] {
  const { tree } = document
  const levels = levelsBelow(tree, head)
  for (const level of levels) {
    const found = level.flatMap((word) => filled(document, head, word, 'affiliation.concerned')).filter(fits)
    if (found.length > 0) return found
  }
  const acting = levels.flat().find((word) => isDomesticNoun(tree, word) || isHomely(tree, word))
  return acting === undefined ? [] : onlyCountry(document, geography, acting)
}

/** The words of a phrase by their distance from its head. */
function levelsBelow(tree: Tree, head: number): number[][] {
  const levels: number[][] = []
  for (let level = [head]; level.length > 0; ) {
    level = level.flatMap((at) => tree.children(at)).filter((at) => withinPhrase(tree, at))
    levels.push(level)
  }
  return levels
}

/** The name that covers a word; a common noun that the model took for one is none. */
export function namedAt({ mentionAt }: AnalyzedDocument, word: number): NameMention | undefined {
  const mention = mentionAt.get(word)
  return mention !== undefined && /\p{Lu}/u.test(mention.surface) ? mention : undefined
}

/**
 * The country that a noun phrase says its people or body are of, by an adjective, a possessive or "of", "from" or "in";
 * what follows "in" is where a name's bearer is at the time, and says it only of what has no name.
 */
export function homeWithin(
  document: AnalyzedDocument,
  geography: Geography,
  head: number,
): number | undefined {
  const { tree } = document
  const marks = namedAt(document, head) === undefined ? ['of', 'from', 'in'] : ['of', 'from']
  const after = tree
    .children(head, 'prep')
    .filter((mark) => marks.includes(tree.lemma(mark)))
    .flatMap((mark) => tree.children(mark, 'pobj'))
  for (const word of [...leading(tree, head), ...after, ...after.flatMap((noun) => leading(tree, noun))]) {
    const mention = namedAt(document, word)
    if (mention === undefined || mention.kind !== 'PLACE' || sided(tree, mention)) continue
    if (tree.token(word).dep === 'npadvmod') continue
    const country = geography.countryOf(document.entityOf.get(mention) as number)
    if (country !== undefined) return country
  }
  return undefined
}

/**
 * The only country in which the head's sentence plays, be it named itself or through its people or places.
 *
 * @param by ANY also takes one that acts or is acted on by its bare name; PEOPLE wants people or places of the country
 */
export function onlyCountry(
  document: AnalyzedDocument,
  geography: Geography,
  head: number,
  by: 'ANY' | 'PEOPLE' = 'ANY',
): Filling[] {
  const { tree } = document
  const { first, last } = tree.sentences[tree.sentenceOf(head)] as { first: number; last: number }
  const countries = new Map<number, NameMention>()
  for (let at = first; at <= last; at++) {
    const mention = document.mentionAt.get(at)
    if (mention === undefined || mention.first !== at) continue
    const bare = by === 'PEOPLE' && !isWithinPhrase(tree, mention)
    if (by === 'ANY' && !setsScene(tree, mention)) continue
    const country = geography.countryOf(document.entityOf.get(mention) as number)
    // A country that acts for itself beside those people may well be another.
    if (bare && country !== undefined && mention.kind === 'PLACE') return []
    if (country !== undefined && !countries.has(country)) countries.set(country, mention)
  }
  const [only] = [...countries]
  if (only === undefined || countries.size > 1) return []
  const rule = 'affiliation.only-country'
  return [of(filling(document, head, only[1], only[0], rule), rule)]
}

/**
 * Whether a name says where a sentence plays: as its subject, after a preposition of place, or before a noun for
 * people or parts of a country. The country of a foreign envoy or of what is attacked need not be that.
 */
function setsScene(tree: Tree, { last }: NameMention): boolean {
  const { dep, head } = tree.token(last)
  const lemma = tree.lemma(head)
  if (dep === 'nsubj' || dep === 'nsubjpass') return true
  if (dep === 'pobj')
    return ['in', 'at', 'near', 'across', 'outside', 'throughout', 'of', 'inside', 'around'].includes(lemma)
  if (dep === 'poss' && tree.token(head).dep === 'pobj') return true
  return isDomesticNoun(tree, head) || isPlaceNoun(tree, head)
}

/** Whether a country's name only says of others that they are of it or in it. */
function isWithinPhrase(tree: Tree, { last }: NameMention): boolean {
  return !['nsubj', 'nsubjpass', 'dobj', 'dative', 'agent', 'conj'].includes(tree.token(last).dep)
}

/** A phrase whose modifiers are modified any deeper is a heap of nouns that the parse strung together. */
const deepestModifier = 4

/** In tokens before its head; what a parse hangs on a noun from farther away is a list. */
const farthestModifier = 40

/** Words before a head within its phrase, with what modifies them in turn. */
function leading(tree: Tree, head: number, noun = head, depth = 0): number[] {
  if (depth > deepestModifier) return []
  return tree
    .children(head, 'amod', 'compound', 'poss', 'nmod', 'npadvmod')
    .filter((word) => word < head && noun - word <= farthestModifier)
    .flatMap((word) => [...tree.conjuncts(word), ...leading(tree, word, noun, depth + 1)])
}

function withinPhrase(tree: Tree, at: number): boolean {
  const { dep, text, tag } = tree.token(at)
  // "reforms planned by Kenya" are Kenya's.
  if (dep === 'acl' && tag === 'VBN' && tree.children(at, 'agent').length > 0) return true
  if (dep === 'advcl' && tree.token(tree.token(at).head).pos === 'VERB') return true
  if (['relcl', 'advcl', 'acl', 'punct', 'det', 'cc', 'appos'].includes(dep)) return false
  return !/^(?:after|before|during|since|despite|than|like|as|until|including)$/i.test(text)
}

function filled(document: AnalyzedDocument, head: number, word: number, rule: string): Filling[] {
  const anaphors = document.anaphors.get(word)
  if (anaphors !== undefined) {
    return anaphors.map(({ entity, antecedent, rule: tie }) =>
      of(filling(document, head, antecedent, entity, tie), rule),
    )
  }
  const mention = namedAt(document, word)
  if (mention === undefined || sided(document.tree, mention)) return []
  const ofPersons = rule === 'affiliation.concerned' || rule === 'affiliation.command'
  if (mention.kind === 'PERSON' && !ofPersons) return []
  return [of(filling(document, head, mention, document.entityOf.get(mention) as number, rule), rule)]
}

/** "pro-" or "anti-" before a name. */
function sided(tree: Tree, { first }: NameMention): boolean {
  const before = tree.tokens[first - 1]?.text.toLowerCase()
  const sign = before === '-' ? tree.tokens[first - 2]?.text.toLowerCase() : before
  return /^(?:pro|anti)-?$/.test(sign ?? '')
}

function isBody({ entities }: AnalyzedDocument, { entity }: Filling): boolean {
  return entities[entity]?.kind === 'ORGANIZATION'
}

/** Marks those who are people or a body of the entity, not only under its command or concerned by the phrase. */
function of(found: Filling, rule: string): Filling {
  return ['affiliation.modifier', 'affiliation.complement', 'affiliation.only-country'].includes(rule)
    ? { ...found, people: true }
    : found
}

function located(geography: Geography, found: Filling): Filling[] {
  const country = geography.countryOf(found.entity)
  return country === undefined ? [] : [{ ...found, entity: country }]
}

function filling(
  document: AnalyzedDocument,
  head: number,
  { start, end, surface }: NameMention,
  entity: number,
  rule: string,
): Filling {
  return { ...through(document, head, end), entity, chain: { start, end, surface, rule } }
}

/** The phrase's words as far as they say whom it is of: "officials in Lima". */
function through(document: AnalyzedDocument, head: number, end: number): TokenSpan {
  const { text, tree } = document
  const span = spanOf(document, head)
  const aside = ['relcl', 'acl', 'appos', 'advcl']
  const last = tree
    .subtree(head, ({ dep }) => aside.includes(dep))
    .find((word) => tree.token(word).end === end)
  if (last === undefined || last <= span.last || last - span.last > longestPhrase) return span
  return { ...span, last, end, surface: text.slice(span.start, end) }
}
