import { Marked } from 'marked'
import type { ArticleDraft } from '../article-draft.ts'
import { draftFromHtml } from '../html/html-article.ts'
import { readFrontMatter } from './front-matter.ts'

const marked = new Marked({ gfm: true, async: false })

/** A Markdown article: front matter as metadata, the first heading as title, the rest as body. */
export function draftFromMarkdown(content: string): ArticleDraft {
  const { facts, text } = readFrontMatter(content)
  const html = marked.parse(text, { async: false })
  const page = draftFromHtml(html, facts.title)
  return { ...page, ...facts }
}
