import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Outline } from './block.ts'

/** Readability looks at some elements several times; beyond this a page is segmented by its lines instead. */
const mostElements = 8000
/** Articles shorter than this many characters make Readability try again with looser rules. */
const shortArticle = 250

/** The blocks that Mozilla's Readability takes for the article; `undefined` where it finds none. */
export function locateArticle(outline: Outline): Set<number> | undefined {
  if (outline.elements > mostElements) return undefined
  const { document } = parseHTML(`<html><head></head><body>${outline.html}</body></html>`)
  const article = new Readability<string>(document, {
    charThreshold: shortArticle,
    serializer: blockNumbers,
  }).parse()
  const found = new Set(article?.content?.split(' ').filter(Boolean).map(Number))
  return found.size > 0 ? found : undefined
}

/** As much of a DOM element as is used here. */
interface Queryable {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

function isQueryable(content: unknown): content is Queryable {
  return typeof content === 'object' && content !== null && 'querySelectorAll' in content
}

function blockNumbers(content: unknown): string {
  if (!isQueryable(content)) return ''
  return [...content.querySelectorAll('[data-b]')].map((element) => element.getAttribute('data-b')).join(' ')
}
