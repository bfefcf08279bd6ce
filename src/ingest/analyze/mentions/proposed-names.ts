import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'

/** A name as a reader's own model sees it: UTF-16 code units into the body, end excluded. */
export interface ProposedName {
  readonly start: number
  readonly end: number
  /** As OntoNotes 5 has it: PERSON, ORG, LOC, NORP. */
  readonly label: string
  /** 0 to 1. */
  readonly confidence: number
}

/** Names that stand in for those the parser proposes, and the rule that marks them. */
export interface ProposedNames {
  readonly rule: string
  readonly names: readonly ProposedName[]
}

/** The rule of a name that only a model vouches for, the parser's or another. */
export function proposalRule(proposed: ProposedNames | undefined): string {
  return proposed?.rule ?? 'model.name'
}

/** The same names in whole tokens, in order of the text; what covers none, as within a dateline, falls away. */
export function onTokens(tree: Tree, names: readonly ProposedName[]): NamedSpan[] {
  const sorted = [...names].sort((a, b) => a.start - b.start)
  const spans: NamedSpan[] = []
  let at = 0
  for (const { start, end, label, confidence } of sorted) {
    while (at < tree.tokens.length && tree.token(at).end <= start) at++
    let last = at - 1
    while (last + 1 < tree.tokens.length && tree.token(last + 1).start < end) last++
    if (last < at) continue
    spans.push({ first: at, last, label, confidence })
    at = last + 1
  }
  return spans
}
