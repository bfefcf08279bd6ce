import type { Anaphor, NameMention } from '../document.ts'
import { subjectOf } from '../events/arguments.ts'
import { quotationAt } from '../quotations.ts'
import type { Tree } from '../tree.ts'
import { type Context, isCountry, isReadable, lastBefore, link, mentionsBefore, near } from './context.ts'
import { countryDescription, pair, partyPronoun } from './parties.ts'
import { PronounReader } from './pronouns.ts'
import { Bearers } from './titles.ts'

const personalPronouns = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself'])
const firstPerson = new Set(['i', 'me', 'my', 'myself'])
const personNouns = new Set(
  'man woman leader politician diplomat official executive lawmaker candidate suspect defendant'.split(' '),
)
const organizationNouns = new Set(
  'company firm group bank agency organization organisation automaker carmaker airline retailer corporation union party lender maker manufacturer producer operator publisher insurer brewer bureau club newspaper foundation institute university movement alliance bloc charity league startup developer railway hospital team squad side party trust council commission committee court body council federation association agency authority fund firm carrier'.split(
    ' ',
  ),
)

const placeNouns = new Set(
  'town city village port island capital suburb district province region resort settlement enclave camp'.split(
    ' ',
  ),
)

/** How many sentences back an antecedent may lie. */
const titleReach = 30

/**
 * Pronouns and definite descriptions with a clear antecedent: "the secretary" for the person last named with
 * that title, "the company" for the last organization, "he" for the person who stands out in the sentences before. An unclear one is left alone. Direct speech resolves only its first person, to the speaker.
 */
export function findAnaphors(context: Context): Map<number, readonly Anaphor[]> {
  const { tree, quotations } = context
  const found = new Map<number, Anaphor>()
  const pronouns = new PronounReader(context)
  const bearers = new Bearers(context)
  const pairs = new Map<number, readonly Anaphor[]>()
  const speech: number[] = []
  for (const { index } of tree.tokens) {
    if (context.mentionAt.has(index) || !isReadable(tree, index)) continue
    if (quotationAt(quotations, index) !== undefined) {
      speech.push(index)
      continue
    }
    const both = pair(context, index)
    const anaphor = inNarration(context, pronouns, bearers, found, index)
    if (both.length > 0) pairs.set(index, both)
    else if (anaphor !== undefined) {
      found.set(index, anaphor)
      pronouns.learn(anaphor)
    }
  }
  // Who "I" is may be told after the quotation, by a pronoun that had to be understood first.
  for (const index of speech) {
    const anaphor = inSpeech(context, found, index)
    if (anaphor !== undefined) found.set(index, anaphor)
  }
  return new Map([...[...found].map(([token, anaphor]) => [token, [anaphor]] as const), ...pairs])
}

function inSpeech(context: Context, found: ReadonlyMap<number, Anaphor>, index: number): Anaphor | undefined {
  const word = context.tree.token(index).text.toLowerCase()
  if (firstPerson.has(word)) return speakerOf(context, found, index)
  return personalPronouns.has(word) ? context.trace?.unresolved(index, 'IN_SPEECH') : undefined
}

function inNarration(
  context: Context,
  pronouns: PronounReader,
  bearers: Bearers,
  found: ReadonlyMap<number, Anaphor>,
  index: number,
): Anaphor | undefined {
  const { text, pos } = context.tree.token(index)
  if (personalPronouns.has(text.toLowerCase())) return pronouns.read(index)
  if (pos === 'NOUN' || pos === 'PROPN') return description(context, bearers, index)
  if (pos === 'ADV' && text.toLowerCase() === 'there')
    return latest(context, index, 'PLACE', 1, 'coreference.there')
  return pos === 'PRON' ? partyPronoun(context, found, index) : undefined
}

function description(context: Context, bearers: Bearers, index: number): Anaphor | undefined {
  const { tree } = context
  const definite = tree
    .children(index, 'det')
    .some((det) => ['the', 'this', 'that', 'these', 'those'].includes(tree.lemma(det)))
  if (!definite || tree.children(index, 'relcl', 'acl').length > 0) return undefined
  const lemma = tree.lemma(index)
  const named = bearers.last(index, lemma, wordsOf(tree, index))
  if (named !== undefined && near(tree, named, index, titleReach)) {
    return link(context, index, named, 'coreference.title')
  }
  const country = countryDescription(context, index)
  if (country !== undefined) return country
  const called = calledSo(context, index, lemma)
  if (called !== undefined) return called
  const modified = tree.children(index, 'amod', 'compound', 'prep').length > 0
  if (modified) return undefined
  if (organizationNouns.has(lemma))
    return latest(context, index, 'ORGANIZATION', 3, 'coreference.organization')
  if (placeNouns.has(lemma)) return latestPlace(context, index)
  return personNouns.has(lemma) ? latest(context, index, 'PERSON', 2, 'coreference.description') : undefined
}

/** "the council" is the Security Council where that was named: the noun closes the name. */
function calledSo(context: Context, index: number, lemma: string): Anaphor | undefined {
  if (context.tree.children(index, 'amod', 'compound', 'prep', 'poss').length > 0) return undefined
  const named = lastBefore(context, context.closings.get(lemma) ?? [], index)
  return named !== undefined && near(context.tree, named, index, titleReach)
    ? link(context, index, named, 'coreference.name-noun')
    : undefined
}

/** "the town": the place last named that is no country. */
function latestPlace(context: Context, index: number): Anaphor | undefined {
  const last = mentionsBefore(context, index, 3).findLast(
    (mention) => mention.kind === 'PLACE' && !isCountry(mention),
  )
  return last === undefined ? undefined : link(context, index, last, 'coreference.place')
}

/** A description's own words: its head with what is written before it. */
function wordsOf(tree: Tree, index: number): string {
  const before = tree.children(index, 'compound', 'amod').filter((word) => word < index)
  return [...before.map((word) => tree.token(word).text.toLowerCase()), tree.lemma(index)].join(' ')
}

function latest(
  context: Context,
  index: number,
  kind: NameMention['kind'],
  reach: number,
  rule: string,
): Anaphor | undefined {
  const last = mentionsBefore(context, index, reach).findLast((mention) => mention.kind === kind)
  return last === undefined ? undefined : link(context, index, last, rule)
}

function speakerOf(
  context: Context,
  found: ReadonlyMap<number, Anaphor>,
  index: number,
): Anaphor | undefined {
  const { tree, mentionAt } = context
  const { first, last } = tree.sentences[tree.sentenceOf(index)] as { first: number; last: number }
  for (let at = first; at <= last; at++) {
    if (tree.token(at).pos !== 'VERB' || quotationAt(context.quotations, at) !== undefined) continue
    for (const subject of subjectOf(tree, at)) {
      const mention = mentionAt.get(subject) ?? found.get(subject)?.antecedent
      if (mention?.kind === 'PERSON') return link(context, index, mention, 'coreference.speaker')
    }
  }
  return context.trace?.unresolved(index, 'NO_SPEAKER')
}
