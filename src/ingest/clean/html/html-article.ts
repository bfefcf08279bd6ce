import type { Document } from 'domhandler'
import type { ArticleDraft } from '../article-draft.ts'
import { countWords } from '../fold.ts'
import { writtenDay } from '../written-day.ts'
import type { Outline } from './block.ts'
import type { Strictness } from './is-furniture.ts'
import { linkedArticle } from './json-ld.ts'
import { blocksOfLinkedBody } from './linked-body.ts'
import { locateArticle } from './locate.ts'
import { outline } from './outline.ts'
import { gatherFacts } from './page-facts.ts'
import { pageMetadata } from './page-metadata.ts'
import { type SelectedBlocks, selectBlocks } from './select-blocks.ts'
import { statedParagraphs } from './stated-body.ts'
import { openTemplates, parseHtml } from './tree.ts'

/** With fewer words than this, the names of the page's elements are believed less and the body is sought again. */
const fewWords = 40
/** A page with so many more words in captions than in its text is a gallery, whose text they are. */
const captionShare = 3
const strictnesses: readonly Strictness[] = ['names', 'tags', 'all']
const isPage = /<(?:html|body|head|!doctype)\b/i

/** The article of an HTML page, or of a fragment such as a feed item's content, which is all article. */
export function draftFromHtml(html: string, knownTitle: string | undefined): ArticleDraft {
  const document = parseHtml(html)
  const facts = gatherFacts(document)
  const linked = linkedArticle(facts.jsonLd)
  const metadata = pageMetadata(facts, linked)
  const title = knownTitle ?? metadata.title
  const find = isPage.test(html.slice(0, 2000)) ? (page: Outline) => locate(page, linked?.body) : allBlocks
  let found = findBody(document, find, title)
  const opened = size(found) < fewWords ? openTemplates(html) : undefined
  if (opened) found = findBody(parseHtml(opened), find, title)
  return {
    ...metadata,
    title,
    bylines: metadata.bylines?.length || !found.byline ? metadata.bylines : [found.byline],
    published: metadata.published ?? firstDay(found.openingLines, metadata.language),
    paragraphs: statedParagraphs(linked?.body, size(found)) ?? found.paragraphs,
  }
}

function firstDay(lines: readonly string[], language: string | undefined): string | undefined {
  for (const line of lines) {
    const day = writtenDay(line, language)
    if (day) return day
  }
  return undefined
}

function findBody(
  document: Document,
  find: (page: Outline) => Set<number> | undefined,
  title: string | undefined,
): SelectedBlocks {
  let best: SelectedBlocks = { paragraphs: [], byline: undefined, openingLines: [] }
  for (const strictness of strictnesses) {
    const page = outline(document, strictness)
    const selected = selectBlocks(page.blocks, find(page), title)
    if (size(selected) > size(best)) best = selected
    if (page.captionWords > captionShare * Math.max(size(best), fewWords)) {
      const captioned = outline(document, strictness, true)
      return selectBlocks(captioned.blocks, find(captioned), title)
    }
    if (size(best) >= fewWords || page.skipped === 0) break
  }
  return best
}

function locate(page: Outline, linkedBody: string | undefined): Set<number> | undefined {
  return blocksOfLinkedBody(page.blocks, linkedBody) ?? locateArticle(page)
}

function allBlocks(page: Outline): Set<number> {
  return new Set(page.blocks.keys())
}

function size({ paragraphs }: SelectedBlocks): number {
  return paragraphs.reduce((words, paragraph) => words + countWords(paragraph), 0)
}
