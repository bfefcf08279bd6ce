import { XMLValidator } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { type FeedFacts, type FeedItem, itemToDocument } from './feed-item.ts'
import { keepWellFormedItems } from './feed-repair.ts'
import { skip } from './limits.ts'

/** Documents from RSS 2.0, RSS 1.0 (RDF) or Atom. Of a malformed feed the well-formed items are kept. */
export function readFeed(xml: string, source: string): (RawDocument | SkippedSource)[] {
  if (!/<(?:rss|feed|rdf:RDF)[\s>]/i.test(xml.slice(0, 4096)))
    return [skip(source, 'UNSUPPORTED_TYPE', 'XML that is not a feed; RSS 2.0, RSS 1.0 and Atom are read')]
  const fault = XMLValidator.validate(xml)
  if (fault === true) return readWellFormed(xml, source)
  const reason = `malformed XML in line ${fault.err.line}: ${whatIsWrong(fault.err.msg)}`
  const kept = keepWellFormedItems(xml)
  if (kept.items === 0) return [skip(source, 'MALFORMED_FEED', reason)]
  return [
    ...readWellFormed(kept.xml, source),
    skip(source, 'MALFORMED_ITEM', `${reason}; the ${kept.items} well-formed items are read`),
  ]
}

/** The validator lists the open tags as JSON when the text ends before they are closed. */
function whatIsWrong(message: string): string {
  const open = /^Invalid '(\[.*\])' found/s.exec(message)
  return open === null
    ? message
    : `it ends before ${(JSON.parse(open[1]!) as string[]).map((tag) => `<${tag}>`).join(', ')} are closed`
}

function readWellFormed(xml: string, source: string): (RawDocument | SkippedSource)[] {
  try {
    const { facts, items } = feedItems(xml)
    if (items.length === 0) return [skip(source, 'EMPTY', 'the feed has no item')]
    return items.map((item, index) => itemToDocument(item, `${source}#${index + 1}`, facts))
  } catch (error) {
    return [skip(source, 'MALFORMED_FEED', error instanceof Error ? error.message : 'not a feed')]
  }
}

function feedItems(xml: string): { facts: FeedFacts; items: FeedItem[] } {
  const parsed = parseFeed(xml)
  switch (parsed.format) {
    case 'rss':
      return {
        facts: { title: parsed.feed.title, language: parsed.feed.language ?? parsed.feed.dc?.languages?.[0] },
        items: (parsed.feed.items ?? []).map((item) => ({
          title: plain(item.title),
          url: item.link ?? (item.guid?.isPermaLink === false ? undefined : webAddress(item.guid?.value)),
          html: item.content?.encoded ?? item.description,
          publishedAt: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published,
          modifiedAt: item.atom?.updated,
          authors: item.dc?.creators ?? item.authors?.map((author) => author.name ?? author.email),
          image: item.media?.contents?.[0]?.url ?? item.media?.thumbnails?.[0]?.url,
        })),
      }
    case 'rdf':
      return {
        facts: { title: parsed.feed.title, language: parsed.feed.dc?.languages?.[0] },
        items: (parsed.feed.items ?? []).map((item) => ({
          title: plain(item.title),
          url: item.link,
          html: item.content?.encoded ?? item.description,
          publishedAt: item.dc?.dates?.[0],
          authors: item.dc?.creators,
        })),
      }
    case 'atom':
      return {
        facts: { title: plain(parsed.feed.title?.value), language: parsed.feed.xml?.lang },
        items: (parsed.feed.entries ?? []).map((entry) => ({
          title: plain(entry.title?.value),
          url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])
            ?.href,
          html: entry.content?.value ?? entry.summary?.value,
          publishedAt: entry.published ?? entry.updated,
          modifiedAt: entry.updated,
          authors: (entry.authors ?? parsed.feed.authors)?.map((author) => author.name),
        })),
      }
    default:
      throw new Error(`a feed of format ${parsed.format} is not read here`)
  }
}

function webAddress(value: string | undefined): string | undefined {
  return value && /^https?:\/\//i.test(value) ? value : undefined
}

/** Titles may carry escaped markup. */
function plain(title: string | undefined): string | undefined {
  return title?.replace(/<[^<>]{1,100}>/g, '')
}
