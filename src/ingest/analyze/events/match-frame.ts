import type { EventKind, Frame, RoleSpec, SlotPath } from '../../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument, TokenSpan } from '../document.ts'
import { quotationWithin } from '../quotations.ts'
import { clauseSpan } from '../spans.ts'
import type { ReadingTrace } from '../trace.ts'
import type { Tree } from '../tree.ts'
import { gathered } from './actor-nouns.ts'
import { adjacentSpeaker } from './arguments.ts'
import { fillingsOf, partyOf } from './fillers.ts'
import type { Filling, Geography } from './filling.ts'
import { lightVerbs } from './light-verbs.ts'
import { placeOf } from './location.ts'
import { givesModality, isRefusal } from './modality.ts'
import { openRole } from './open-role.ts'
import { fillSlot } from './slots.ts'
import { isWord } from './wording.ts'

/** A role and who fills it. */
export interface FilledRole extends Filling {
  readonly role: string
}

export interface FrameMatch {
  readonly roles: readonly FilledRole[]
  readonly content: TokenSpan | null
  /** Tokens besides the trigger that the frame's wording takes up. */
  readonly words: readonly number[]
}

/**
 * What the frame reads about the trigger; undefined where its words, its roles or its content are not there, which a
 * trace is told.
 */
export function matchFrame(
  document: AnalyzedDocument,
  geography: Geography,
  kind: EventKind,
  frame: Frame,
  trigger: number,
  trace?: ReadingTrace,
): FrameMatch | undefined {
  const { rule } = frame
  const worded = wordsOf(document.tree, frame, trigger, trace)
  if (worded === undefined) return undefined
  const object = frame.intransitive ? document.tree.child(trigger, 'dobj') : undefined
  if (object !== undefined) return trace?.missed(trigger, rule, { why: 'HAS_OBJECT', word: object })
  if (frame.refusal && !isRefusal(document.tree, trigger))
    return trace?.missed(trigger, rule, { why: 'NO_REFUSAL' })
  const content = contentOf(document, frame, trigger)
  if (frame.requiresContent && content === null) return trace?.missed(trigger, rule, { why: 'NO_CONTENT' })
  const requires = frame.requires ?? kind.requires
  const roles: FilledRole[] = []
  for (const [role, paths] of Object.entries(frame.roles)) {
    const spec = kind.roles[role]
    if (spec === undefined) throw new Error(`${rule} fills ${role}, which ${kind.type} does not have`)
    const others = roles.filter((filled) => filled.role !== role)
    const shared = role === 'host' || (spec.location === true && !requires.includes(role))
    const fits = (filling: Filling) => shared || !others.some((other) => sameParty(document, other, filling))
    const fillings = collect(document, geography, trigger, paths, spec, fits)
    roles.push(...fillings.map((filling) => ({ ...filling, role })))
  }
  const located = locationOf(document, geography, kind, trigger, roles, requires)
  if (located !== undefined) roles.push(located)
  const mutual = frame.mutual ?? mutualRoles(document.tree, kind, trigger)
  const filled = mutual === undefined ? roles : divide(roles, mutual)
  const open = openRequirement(requires, filled)
  if (open !== undefined)
    return trace?.missed(trigger, rule, openRole(document, geography, kind, frame, trigger, open))
  if (!stands(document, trigger, filled, worded)) return trace?.missed(trigger, rule, { why: 'IN_PASSING' })
  return { roles: filled, content, words: worded }
}

/** Where it happened, for kinds that say so by a role of its own which the frame's positions left empty. */
function locationOf(
  document: AnalyzedDocument,
  geography: Geography,
  kind: EventKind,
  trigger: number,
  roles: readonly FilledRole[],
  requires: readonly string[],
): FilledRole | undefined {
  const role = Object.keys(kind.roles).find((name) => kind.roles[name]?.location === true)
  if (role === undefined || requires.includes(role) || roles.some((filled) => filled.role === role))
    return undefined
  const place = placeOf(
    document,
    geography,
    trigger,
    (filling) => !roles.some(({ entity }) => entity === filling.entity),
  )
  return place === undefined ? undefined : { ...place, role }
}

/** The two principal roles of an act that parties do to "each other". */
function mutualRoles(tree: Tree, kind: EventKind, trigger: number): [string, string] | undefined {
  const objects = [
    ...tree.children(trigger, 'dobj'),
    ...tree.children(trigger, 'prep').flatMap((mark) => tree.children(mark, 'pobj')),
  ]
  const reciprocal = objects.some(
    (word) =>
      ['other', 'another'].includes(tree.lemma(word)) &&
      /^(?:each|one)$/i.test(tree.tokens[word - 1]?.text ?? ''),
  )
  const [one, other] = Object.entries(kind.roles).flatMap(([role, { principal }]) =>
    principal ? [role] : [],
  )
  return reciprocal && one !== undefined && other !== undefined ? [one, other] : undefined
}

/** Of several parties that fill one role together, all but the first fill the other, empty one. */
function divide(
  roles: readonly FilledRole[],
  [one, other]: readonly [string, string],
): readonly FilledRole[] {
  const [first, ...rest] = roles.filter(({ role }) => role === one)
  if (first === undefined || rest.length === 0 || roles.some(({ role }) => role === other)) return roles
  const moved = new Set(rest)
  return roles.map((filled) => (moved.has(filled) ? { ...filled, role: other } : filled))
}

/** A noun in passing ("in dawn raids", "refused a request") tells of an event only where it says who with whom. */
function stands(
  { tree }: AnalyzedDocument,
  trigger: number,
  roles: readonly FilledRole[],
  words: readonly number[],
): boolean {
  const { pos, dep, head } = tree.token(trigger)
  if (pos !== 'NOUN' || roles.length > 1 || words.length > 0) return true
  // "after the murder of X", "called for X's release": whom it befell is named by name.
  if (dep === 'pobj' && roles.some(({ chain }) => chain === null || chain.rule.startsWith('coreference.')))
    return true
  if (dep === 'dobj') return lightVerbs.has(tree.lemma(head)) || givesModality(tree.lemma(head))
  return dep === 'nsubj' || dep === 'nsubjpass' || dep === 'ROOT' || dep === 'attr'
}

/**
 * One entity acts on itself only through two different groups of its people, as when a country's police arrest
 * its students.
 */
function sameParty({ entities }: AnalyzedDocument, one: Filling, other: Filling): boolean {
  if (one.entity !== other.entity) return false
  const within = (group: Filling) => group.chain?.rule === 'affiliation.only-country'
  // "Kenya detained opposition leaders": the country acts on a group of its own.
  const groups =
    entities[one.entity]?.kind === 'PLACE' &&
    ((one.people === true && other.people === true) || within(one) || within(other))
  return !groups || one.last === other.last
}

/** The words that make up the frame's wording besides the trigger; undefined where one of them is not there. */
function wordsOf(tree: Tree, frame: Frame, trigger: number, trace?: ReadingTrace): number[] | undefined {
  if (frame.preposition !== undefined) {
    const marks = tree.children(trigger, 'prep', 'dative', 'agent').map((mark) => tree.lemma(mark))
    const there = (word: string) => marks.includes(word) || fillSlot(tree, trigger, `prep:${word}`).length > 0
    if (!frame.preposition.some(there))
      return trace?.missed(trigger, frame.rule, { why: 'NO_PREPOSITION', wanted: frame.preposition })
  }
  const found = (path: string, lemmas: readonly string[]) =>
    fillSlot(tree, trigger, path as SlotPath)
      .flatMap((word) => [word, ...gathered(tree, word)])
      .filter((word) => isWord(tree, word, (lemma) => lemmas.includes(lemma)))
  for (const [slot, lemmas] of Object.entries(frame.unless ?? {})) {
    const [word] = found(slot, lemmas ?? [])
    if (word !== undefined) return trace?.missed(trigger, frame.rule, { why: 'OTHER_SENSE', slot, word })
  }
  const words: number[] = []
  for (const [slot, wanted] of Object.entries(frame.where ?? {})) {
    const present = found(slot, wanted ?? [])
    if (present.length === 0)
      return trace?.missed(trigger, frame.rule, { why: 'NO_WORD', slot, wanted: wanted ?? [] })
    words.push(...present)
  }
  return words
}

function collect(
  document: AnalyzedDocument,
  geography: Geography,
  trigger: number,
  paths: readonly SlotPath[],
  { filler, gathers }: RoleSpec,
  fits: (filling: Filling) => boolean,
): Filling[] {
  const together = new Map<string, Filling>()
  for (const path of paths) {
    const heads = fillSlot(document.tree, trigger, path)
    for (const filling of fillingsOf(document, geography, heads, filler, fits, gathers)) {
      const party = partyOf(filling, gathers)
      if (!together.has(party)) together.set(party, filling)
    }
    if (!gathers && together.size > 0) break
  }
  const parties = [...together.values()]
  // Of one country two groups may deal with each other; beside another country they are one party.
  const countries = new Map(parties.map((filling) => [filling.entity, filling]))
  return countries.size > 1 ? [...countries.values()] : parties
}

/** Every required role, or set of alternatives, has as many fillings as there are requirements within it. */
export function complete(requires: readonly string[], roles: readonly Pick<FilledRole, 'role'>[]): boolean {
  return openRequirement(requires, roles) === undefined
}

/** The first required role, or set of alternatives, that has fewer fillings than there are requirements within it. */
function openRequirement(
  requires: readonly string[],
  roles: readonly Pick<FilledRole, 'role'>[],
): string | undefined {
  return requires.find((required) => {
    const choice = required.split('|')
    const needed = requires.filter((other) => other.split('|').every((role) => choice.includes(role))).length
    return roles.filter(({ role }) => choice.includes(role)).length < needed
  })
}

function contentOf(document: AnalyzedDocument, frame: Frame, trigger: number): TokenSpan | null {
  for (const path of frame.content ?? []) {
    const [head] = fillSlot(document.tree, trigger, path)
    if (head !== undefined) return clauseSpan(document, head)
  }
  if (frame.quotation !== true) return null
  return quotationBeside(document, trigger) ?? saidBefore(document, trigger)
}

/** "The dam held, Anna Larsen said, and ...": what stands before the comma that divides it from its speaker. */
function saidBefore({ tree, text }: AnalyzedDocument, trigger: number): TokenSpan | null {
  const subject = tree.child(trigger, 'nsubj') ?? adjacentSpeaker(tree, trigger)
  const { first } = tree.sentences[tree.sentenceOf(trigger)] as { first: number }
  if (subject === undefined || subject > trigger) return null
  const opening = tree.subtree(subject)[0] as number
  const last = opening - 2
  if (tree.tokens[opening - 1]?.text !== ',' || last - first < 2) return null
  const { start } = tree.token(first)
  const { end } = tree.token(last)
  return { first, last, start, end, surface: text.slice(start, end) }
}

/** Direct speech in the trigger's sentence, where the parse does not link it to the verb of saying. */
function quotationBeside({ tree, quotations, text }: AnalyzedDocument, trigger: number): TokenSpan | null {
  const { first, last } = tree.sentences[tree.sentenceOf(trigger)] as { first: number; last: number }
  const quote = quotationWithin(quotations, { first, last })
  if (quote === undefined) return null
  const [from, to] = [Math.max(quote.first, first), Math.min(quote.last, last)]
  const { start } = tree.token(from)
  const { end } = tree.token(to)
  return { first: from, last: to, start, end, surface: text.slice(start, end) }
}
