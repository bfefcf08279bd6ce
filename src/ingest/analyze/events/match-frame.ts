import type { EventKind, Frame, SlotPath } from '../../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument, TokenSpan } from '../document.ts'
import { clauseSpan } from '../spans.ts'
import { type Filling, fillingsOf, type Geography } from './fillers.ts'
import { fillSlot, objectOf } from './slots.ts'

/** A role and who fills it. */
export interface FilledRole extends Filling {
  readonly role: string
}

export interface FrameMatch {
  readonly roles: readonly FilledRole[]
  readonly content: TokenSpan | null
}

/** What the frame reads about the trigger; null where its words, its roles or its content are not there. */
export function matchFrame(
  document: AnalyzedDocument,
  geography: Geography,
  kind: EventKind,
  frame: Frame,
  trigger: number,
): FrameMatch | null {
  if (!worded(document, frame, trigger)) return null
  const content = contentOf(document, frame, trigger)
  if (frame.requiresContent && content === null) return null
  const roles: FilledRole[] = []
  for (const [role, paths] of Object.entries(frame.roles)) {
    const filler = kind.roles[role]?.filler
    if (filler === undefined) throw new Error(`${frame.rule} fills ${role}, which ${kind.type} does not have`)
    const taken = new Set(roles.filter((filled) => filled.role !== role).map(({ entity }) => entity))
    const fillings = collect(document, geography, trigger, paths, filler, needs(kind, role))
    for (const filling of fillings) {
      const hosting = role === 'host' || role === 'venue'
      if (hosting || !taken.has(filling.entity)) roles.push({ ...filling, role })
    }
  }
  return complete(kind, roles) ? { roles, content } : null
}

function worded({ tree }: AnalyzedDocument, frame: Frame, trigger: number): boolean {
  if (frame.particle !== undefined) {
    const particles = tree.children(trigger, 'prt', 'advmod').map((part) => tree.lemma(part))
    if (!particles.includes(frame.particle)) return false
  }
  if (frame.preposition !== undefined) {
    const marks = tree.children(trigger, 'prep').map((mark) => tree.lemma(mark))
    if (!frame.preposition.some((word) => marks.includes(word))) return false
  }
  if (frame.objectLemmas !== undefined) {
    const { objectLemmas } = frame
    return objectOf(tree, trigger).some((object) => objectLemmas.includes(tree.lemma(object)))
  }
  return true
}

/** A role that needs two takes them from all its positions together; any other from the first that yields one. */
function collect(
  document: AnalyzedDocument,
  geography: Geography,
  trigger: number,
  paths: readonly SlotPath[],
  filler: EventKind['roles'][string]['filler'],
  needed: number,
): Filling[] {
  const together = new Map<number, Filling>()
  for (const path of paths) {
    const fillings = fillingsOf(document, geography, fillSlot(document.tree, trigger, path), filler)
    for (const filling of fillings) if (!together.has(filling.entity)) together.set(filling.entity, filling)
    if (needed < 2 && together.size > 0) break
  }
  return [...together.values()]
}

function needs(kind: EventKind, role: string): number {
  return kind.requires.filter((required) => required === role).length
}

function complete(kind: EventKind, roles: readonly FilledRole[]): boolean {
  return Object.keys(kind.roles).every(
    (role) => roles.filter((filled) => filled.role === role).length >= needs(kind, role),
  )
}

function contentOf(document: AnalyzedDocument, frame: Frame, trigger: number): TokenSpan | null {
  for (const path of frame.content ?? []) {
    const [head] = fillSlot(document.tree, trigger, path)
    if (head !== undefined) return clauseSpan(document, head)
  }
  return frame.quotation === true ? quotationBeside(document, trigger) : null
}

/** Direct speech in the trigger's sentence, where the parse does not link it to the verb of saying. */
function quotationBeside({ tree, quotations, text }: AnalyzedDocument, trigger: number): TokenSpan | null {
  const { first, last } = tree.sentences[tree.sentenceOf(trigger)] as { first: number; last: number }
  const quote = quotations.find((quotation) => first <= quotation.last && quotation.first <= last)
  if (quote === undefined) return null
  const [from, to] = [Math.max(quote.first, first), Math.min(quote.last, last)]
  const { start } = tree.token(from)
  const { end } = tree.token(to)
  return { first: from, last: to, start, end, surface: text.slice(start, end) }
}
