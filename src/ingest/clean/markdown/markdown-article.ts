import MarkdownIt from 'markdown-it'
import type { ArticleDraft } from '../article-draft.ts'
import { draftFromHtml } from '../html/html-article.ts'
import { readFrontMatter } from './front-matter.ts'

const markdown = new MarkdownIt({ html: true, linkify: false })

/** A Markdown article: front matter as metadata, the first heading as title, the rest as body. */
export function draftFromMarkdown(content: string): ArticleDraft {
  const { facts, text } = readFrontMatter(content)
  const page = draftFromHtml(markdown.render(text), facts.title)
  return { ...page, ...facts }
}
