import { styleText } from 'node:util'
import type { Mention, Passage } from '../domain/article.ts'

/** The passage with its mentions underlined. */
export function markSpans(passage: Passage, mentions: readonly Mention[]): string {
  let marked = ''
  let at = passage.start
  for (const { start, end } of [...mentions].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    const word = passage.text.slice(start - passage.start, end - passage.start)
    marked += passage.text.slice(at - passage.start, start - passage.start) + styleText('underline', word)
    at = end
  }
  return marked + passage.text.slice(at - passage.start)
}
