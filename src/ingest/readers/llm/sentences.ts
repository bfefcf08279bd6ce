import type { CleanArticle } from '../../../domain/document.ts'
import { dayNumber } from '../../../domain/time.ts'
import { withoutDateline } from '../../analyze/analyze.ts'
import type { TimeExpression } from '../../analyze/document.ts'
import { parseParagraphs } from '../../analyze/parser/parse.ts'
import { findTimes } from '../../analyze/time/find-times.ts'
import { Tree } from '../../analyze/tree.ts'

/** An article as it is put before a model. */
export interface SentencedArticle {
  readonly text: string
  readonly tree: Tree
  readonly times: readonly TimeExpression[]
  /** By their number in the tree. */
  readonly sentences: readonly string[]
}

/** The sentences that all readers see, since passages are numbered by them. */
export function sentencesOf({
  body: text,
  paragraphs,
  publishedAt,
  dateline,
}: CleanArticle): SentencedArticle {
  const tree = new Tree(parseParagraphs(paragraphs.map((paragraph) => withoutDateline(paragraph, dateline))))
  const sentences = tree.sentences.map(({ first, last }) =>
    text.slice(tree.token(first).start, tree.token(last).end),
  )
  const times = findTimes(text, tree, publishedAt === undefined ? null : dayNumber(publishedAt))
  return { text, tree, times, sentences }
}
