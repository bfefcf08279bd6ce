import type { ArticleDraft } from '../article-draft.ts'
import { splitLines } from './lines.ts'

/** Text that is known to be an article's body, as in a record: every line is kept. */
export function draftFromPlainBody(content: string): ArticleDraft {
  return { paragraphs: splitLines(content) }
}
