import type { AnalyzedDocument, NameMention } from '../../analyze/document.ts'
import { mentionShape } from './answer-shape.ts'
import type { Drops } from './drops.ts'
import { locate } from './locate.ts'

/** No higher than what the rules hold a name to that no gazetteer knows. */
const confidence = 0.7

/** The names of the answer that stand in the text, each at one place; of two that overlap the longer. */
export function mentionsIn(
  document: Pick<AnalyzedDocument, 'text' | 'tree'>,
  answered: readonly unknown[],
  rule: string,
  drops: Drops,
): NameMention[] {
  const seen = new Map<string, number>()
  const found: NameMention[] = []
  for (const item of answered) {
    const parsed = mentionShape.safeParse(item)
    if (!parsed.success) {
      drops.add('SHAPE')
      continue
    }
    const { sentence, words, kind } = parsed.data
    const key = `${sentence} ${words.trim()}`
    const nth = seen.get(key) ?? 0
    seen.set(key, nth + 1)
    const span = locate(document, sentence, words, nth)
    if (span === null || !/\p{L}/u.test(span.surface)) drops.add('SPAN')
    else found.push({ ...span, kind, rule, confidence })
  }
  const taken: NameMention[] = []
  for (const mention of found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (taken.some(({ start, end }) => start < mention.end && mention.start < end)) drops.add('OVERLAP')
    else taken.push(mention)
  }
  return taken.sort((a, b) => a.start - b.start)
}
