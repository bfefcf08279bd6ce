import { parse } from 'yaml'
import { z } from 'zod'
import type { ArticleDraft } from '../article-draft.ts'

const words = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined)
const names = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .catch(undefined)

/** The names that static site generators use; others are ignored. */
const frontMatter = z.object({
  title: words,
  author: names,
  authors: names,
  byline: names,
  date: words,
  published: words,
  publishedAt: words,
  updated: words,
  lastmod: words,
  publisher: words,
  source: words,
  url: words,
  canonical: words,
  canonical_url: words,
  lang: words,
  language: words,
  image: words,
})

const longestFrontMatter = 20_000

/** Splits off a YAML block between `---` lines at the start. A block that is not YAML counts as text. */
export function readFrontMatter(content: string): { facts: Partial<ArticleDraft>; text: string } {
  const opening = /^\s*---[ \t]*\n/.exec(content.slice(0, 100))
  const end = opening ? content.slice(0, longestFrontMatter).indexOf('\n---', opening[0].length - 1) : -1
  if (!opening || end === -1) return { facts: {}, text: content }
  const fields = frontMatter.safeParse(parseYaml(content.slice(opening[0].length, end)))
  if (!fields.success) return { facts: {}, text: content }
  const data = fields.data
  const facts: Partial<ArticleDraft> = {
    title: data.title,
    bylines: data.authors ?? data.author ?? data.byline,
    published: data.publishedAt ?? data.published ?? data.date,
    modified: data.updated ?? data.lastmod,
    publisher: data.publisher ?? data.source,
    url: data.canonical_url ?? data.canonical ?? data.url,
    language: data.language ?? data.lang,
    image: data.image,
  }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
  return { facts: known, text: content.slice(content.indexOf('\n', end + 1) + 1 || content.length) }
}

function parseYaml(text: string): unknown {
  try {
    // The core schema leaves dates as the strings they are; no aliases, so that no bomb can unfold.
    return parse(text, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' })
  } catch {
    return undefined
  }
}
