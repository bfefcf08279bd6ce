import type { Anaphor, NameMention, PositionMention } from '../document.ts'
import { subjectOf } from '../events/arguments.ts'
import { speechVerbs } from '../events/speech-verbs.ts'
import type { Tree } from '../tree.ts'
import { type Context, isReadable, link, near } from './context.ts'
import { countryDescription, pair, partyPronoun } from './parties.ts'

const personalPronouns = new Set(['he', 'she', 'him', 'her', 'his', 'himself', 'herself'])
const firstPerson = new Set(['i', 'me', 'my', 'myself'])
const personNouns = new Set(
  'man woman leader politician diplomat official executive lawmaker candidate suspect defendant'.split(' '),
)
const organizationNouns = new Set(
  'company firm group bank agency organization organisation automaker carmaker airline retailer corporation union party lender maker manufacturer producer operator publisher insurer brewer bureau club newspaper foundation institute university movement alliance bloc charity league startup developer railway hospital'.split(
    ' ',
  ),
)

/** How many sentences back an antecedent may lie. */
const titleReach = 30
const pronounReach = 4

/**
 * Pronouns and definite descriptions with a clear antecedent: "the secretary" for the person last named with
 * that title, "the company" for the last organization, "he" for the one person in reach, or for the subject
 * among several. An unclear one is left alone. Direct speech resolves only its first person, to the speaker.
 */
export function findAnaphors(context: Context): Map<number, readonly Anaphor[]> {
  const { tree, quotations } = context
  const found = new Map<number, Anaphor>()
  const pairs = new Map<number, readonly Anaphor[]>()
  for (const token of tree.tokens) {
    if (context.mentionAt.has(token.index) || !isReadable(tree, token.index)) continue
    const quoted = quotations.some(({ first, last }) => first <= token.index && token.index <= last)
    const both = pair(context, token.index)
    const anaphor = quoted ? inSpeech(context, found, token.index) : inNarration(context, found, token.index)
    if (both.length > 0) pairs.set(token.index, both)
    else if (anaphor !== undefined) found.set(token.index, anaphor)
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
  found: ReadonlyMap<number, Anaphor>,
  index: number,
): Anaphor | undefined {
  const { text, pos } = context.tree.token(index)
  if (personalPronouns.has(text.toLowerCase())) return pronoun(context, found, index)
  if (pos === 'NOUN' || pos === 'PROPN') return description(context, index)
  return pos === 'PRON' ? partyPronoun(context, found, index) : undefined
}

function description(context: Context, index: number): Anaphor | undefined {
  const { tree, positions } = context
  const definite = tree.children(index, 'det').some((det) => ['the', 'this'].includes(tree.lemma(det)))
  if (!definite || tree.children(index, 'relcl', 'acl').length > 0) return undefined
  const lemma = tree.lemma(index)
  const { start } = tree.token(index)
  const wording = wordsOf(tree, index)
  const titled = positions.filter(
    (position) => position.person.start < start && titleCore(position).at(-1) === lemma,
  )
  const same = titled.filter((position) => titleCore(position).join(' ') === wording)
  const named = (same.length > 0 ? same : titled).at(-1)
  if (named !== undefined && near(tree, named.person, index, titleReach)) {
    return link(context, index, named.person, 'coreference.title')
  }
  const country = countryDescription(context, index)
  if (country !== undefined) return country
  const modified = tree.children(index, 'amod', 'compound', 'prep').length > 0
  if (modified) return undefined
  if (organizationNouns.has(lemma))
    return latest(context, index, 'ORGANIZATION', 3, 'coreference.organization')
  return personNouns.has(lemma) ? latest(context, index, 'PERSON', 2, 'coreference.description') : undefined
}

/** A title's words up to "of" or "for", without the country or body at its head: "secretary", "foreign minister". */
function titleCore({ surface, of }: PositionMention): string[] {
  const own = of !== null && surface.startsWith(of.surface) ? surface.slice(of.surface.length) : surface
  const core = own.toLowerCase().split(/ (?:of|for|at|to) /)[0] ?? ''
  return core.split(/[^\p{L}-]+/u).filter((word) => word !== '' && word !== 's')
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
  const { mentions, tree } = context
  const before = mentions.filter(
    (mention) =>
      mention.kind === kind && mention.start < tree.token(index).start && near(tree, mention, index, reach),
  )
  const last = before.at(-1)
  return last === undefined ? undefined : link(context, index, last, rule)
}

/**
 * The subject of a verb of saying is who spoke last; any other pronoun means the one person named in the nearest
 * sentence that names any, or the subject where it names several.
 */
function pronoun(context: Context, found: ReadonlyMap<number, Anaphor>, index: number): Anaphor | undefined {
  const { tree, mentions, entityOf } = context
  const { start } = tree.token(index)
  const before = mentions.filter(
    (mention) =>
      mention.kind === 'PERSON' && mention.start < start && near(tree, mention, index, pronounReach),
  )
  if (saysSomething(tree, index)) {
    const speaker = before
      .filter((mention) => saysSomething(tree, mention.last) && isSubject(tree, mention))
      .at(-1)
    if (speaker !== undefined) return link(context, index, speaker, 'coreference.speaker')
  }
  const last = before.at(-1)
  if (last === undefined) return carried(context, found, index)
  const nearest = before.filter((mention) => tree.sentenceOf(mention.first) === tree.sentenceOf(last.first))
  if (new Set(nearest.map((mention) => entityOf.get(mention))).size === 1) {
    return link(context, index, last, 'coreference.pronoun')
  }
  const subjects = nearest.filter((mention) => isSubject(tree, mention))
  const subject = subjects.find((mention) => isMainSubject(tree, mention)) ?? subjects.at(-1)
  return subject === undefined
    ? context.trace?.unresolved(index, 'SEVERAL_NEAR')
    : link(context, index, subject, 'coreference.pronoun-subject')
}

function saysSomething(tree: Tree, index: number): boolean {
  const head = tree.head(index)
  return head !== undefined && tree.token(index).dep === 'nsubj' && speechVerbs.has(tree.lemma(head))
}

/** A run of pronouns goes on meaning the one that the last of them meant. */
function carried(context: Context, found: ReadonlyMap<number, Anaphor>, index: number): Anaphor | undefined {
  const { tree, trace } = context
  const previous = [...found.values()].filter(({ token }) => token < index).at(-1)
  if (previous === undefined || context.entities[previous.entity]?.kind !== 'PERSON')
    return trace?.unresolved(index, 'NOBODY_NEAR')
  if (tree.sentenceOf(index) - tree.sentenceOf(previous.token) > pronounReach)
    return trace?.unresolved(index, 'NOBODY_NEAR')
  return link(context, index, previous.antecedent, 'coreference.pronoun-chain')
}

function speakerOf(
  context: Context,
  found: ReadonlyMap<number, Anaphor>,
  index: number,
): Anaphor | undefined {
  const { tree, mentionAt } = context
  const { first, last } = tree.sentences[tree.sentenceOf(index)] as { first: number; last: number }
  for (let at = first; at <= last; at++) {
    const outside = !context.quotations.some((quote) => quote.first <= at && at <= quote.last)
    if (!outside || tree.token(at).pos !== 'VERB') continue
    for (const subject of subjectOf(tree, at)) {
      const mention = mentionAt.get(subject) ?? found.get(subject)?.antecedent
      if (mention?.kind === 'PERSON') return link(context, index, mention, 'coreference.speaker')
    }
  }
  return context.trace?.unresolved(index, 'NO_SPEAKER')
}

/** The subject of what a sentence says, not of a clause within it. */
function isMainSubject(tree: Tree, mention: NameMention): boolean {
  const verb = tree.head(mention.last)
  return verb !== undefined && tree.token(verb).dep === 'ROOT'
}

function isSubject(tree: Tree, mention: NameMention): boolean {
  for (let at = mention.first; at <= mention.last; at++) {
    if (['nsubj', 'nsubjpass'].includes(tree.token(at).dep)) return true
  }
  return false
}
