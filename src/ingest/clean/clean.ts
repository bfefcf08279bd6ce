import type { CleanArticle, RawDocument, SkippedSource } from '../../domain/document.ts'
import type { ArticleDraft } from './article-draft.ts'
import { finishArticle } from './finish-article.ts'
import { draftFromHtml } from './html/html-article.ts'
import { draftFromMarkdown } from './markdown/markdown-article.ts'
import { draftFromPageText } from './text/page-text.ts'
import { draftFromPlainBody } from './text/plain-body.ts'
import { verbatimArticle } from './text/verbatim.ts'

/** The article in a document: its words without the page around them, and what is known about it. Never throws. */
export function clean(raw: RawDocument): CleanArticle | SkippedSource {
  return raw.format === 'body' ? verbatimArticle(raw) : finishArticle(raw, draft(raw, raw.format))
}

function draft(raw: RawDocument, format: Exclude<RawDocument['format'], 'body'>): ArticleDraft {
  switch (format) {
    case 'html':
      return draftFromHtml(raw.content, raw.hints?.title)
    case 'markdown':
      return draftFromMarkdown(raw.content)
    case 'text':
      return draftFromPageText(raw.content)
    case 'json':
      return draftFromPlainBody(raw.content)
  }
}
