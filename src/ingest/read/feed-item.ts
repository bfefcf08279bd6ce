import type { ArticleMetadata, RawDocument, SkippedSource } from '../../domain/document.ts'
import { skip } from './limits.ts'

/** What RSS, Atom and JSON Feed items have in common. */
export interface FeedItem {
  readonly title?: string | undefined
  readonly url?: string | undefined
  readonly html?: string | undefined
  readonly text?: string | undefined
  readonly publishedAt?: string | undefined
  readonly modifiedAt?: string | undefined
  readonly authors?: readonly (string | undefined)[] | undefined
  readonly image?: string | undefined
}

export interface FeedFacts {
  readonly title?: string | undefined
  readonly language?: string | undefined
}

export function itemToDocument(item: FeedItem, source: string, feed: FeedFacts): RawDocument | SkippedSource {
  const content = item.html ?? item.text
  if (!content?.trim())
    return skip(source, 'MALFORMED_ITEM', `the item ${item.title ? `"${item.title}" ` : ''}has no text`)
  const hints: Partial<Record<keyof ArticleMetadata, unknown>> = {
    title: item.title,
    publishedAt: item.publishedAt,
    modifiedAt: item.modifiedAt,
    authors: item.authors?.filter((author) => author),
    publisher: feed.title,
    language: feed.language,
    image: item.image,
  }
  return {
    source,
    format: item.html === undefined ? 'json' : 'html',
    content,
    ...(item.url ? { url: item.url } : {}),
    hints: Object.fromEntries(
      Object.entries(hints).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value)),
    ),
  }
}
