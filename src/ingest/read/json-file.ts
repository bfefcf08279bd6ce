import { parseJsonFeed } from 'feedsmith'
import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { recordToDocument } from './article-record.ts'
import { type FeedItem, itemToDocument } from './feed-item.ts'
import { skip } from './limits.ts'

/** A JSON Feed, one article record, or a list of records. */
export function readJsonFile(text: string, source: string): (RawDocument | SkippedSource)[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return [skip(source, 'MALFORMED_RECORD', `not JSON: ${error instanceof Error ? error.message : ''}`)]
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return [skip(source, 'EMPTY', 'the list of records is empty')]
    return value.map((record, index) => recordToDocument(record, `${source}#${index + 1}`))
  }
  return isJsonFeed(value) ? readJsonFeed(value, source) : [recordToDocument(value, source)]
}

function isJsonFeed(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    /jsonfeed\.org/.test(String(value.version))
  )
}

function readJsonFeed(value: object, source: string): (RawDocument | SkippedSource)[] {
  try {
    const feed = parseJsonFeed(value)
    const items = (feed.items ?? []).map(
      (item): FeedItem => ({
        title: item.title,
        url: item.url ?? item.external_url,
        html: item.content_html,
        text: item.content_text ?? item.summary,
        publishedAt: item.date_published,
        modifiedAt: item.date_modified,
        authors: (item.authors ?? feed.authors)?.map((author) => author.name),
        image: item.image,
      }),
    )
    if (items.length === 0) return [skip(source, 'EMPTY', 'the feed has no item')]
    return items.map((item, index) =>
      itemToDocument(item, `${source}#${index + 1}`, { title: feed.title, language: feed.language }),
    )
  } catch (error) {
    return [skip(source, 'MALFORMED_FEED', error instanceof Error ? error.message : 'not a JSON Feed')]
  }
}
