import { countryOfDemonym } from '../../gazetteer/countries.ts'
import { isPeople } from '../../gazetteer/peoples.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { NameMention, TokenSpan } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'
import { isHonorific, spanTrim } from './boundaries.ts'
import { isCalendarWord } from './calendar-words.ts'
import type { KindWeights } from './kind-weights.ts'

/** What must speak for a kind before a name that the model passed over becomes a mention. */
const enough = 1.4

/**
 * Names that the model passed over: runs of proper nouns for whose kind their own words and those around them
 * speak clearly enough.
 */
export function typedRuns(
  text: string,
  tree: Tree,
  found: readonly NameMention[],
  evidence: (name: TokenSpan) => KindWeights,
): NameMention[] {
  const covered = new Set(found.flatMap(({ first, last }) => range(first, last)))
  return runs(tree, covered).flatMap(([from, to]) => {
    const span = spanTrim(text, tree, from, to)
    if (span === null || !/^\p{Lu}\p{L}/u.test(span.surface)) return []
    const best = evidence(span).best()
    if (best === undefined || best.weight < enough || best.lead < enough / 2) return []
    return [
      {
        ...tokenSpan({ text, tree }, span.first, span.last),
        kind: best.kind,
        rule: 'document.evidence',
        confidence: 0.6,
      },
    ]
  })
}

function runs(tree: Tree, covered: ReadonlySet<number>): [number, number][] {
  const found: [number, number][] = []
  for (const { first, last } of tree.sentences) {
    let start: number | undefined
    for (let at = first; at <= last + 1; at++) {
      const inside = at <= last && !covered.has(at) && isName(tree, at)
      if (inside) start ??= at
      else if (start !== undefined) {
        found.push([start, at - 1])
        start = undefined
      }
    }
  }
  return found
}

function isName(tree: Tree, index: number): boolean {
  const { tag, text } = tree.token(index)
  if (tag !== 'NNP' && tag !== 'NNPS') return false
  if (isCalendarWord(text) || isPeople(text) || countryOfDemonym(text) !== undefined) return false
  return !isTitleNoun(text) && !isHonorific(text) && /\p{L}{2}|^\p{Lu}\.$/u.test(text)
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
