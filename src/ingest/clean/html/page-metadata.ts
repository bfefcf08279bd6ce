import type { ArticleDraft } from '../article-draft.ts'
import { parseByline, uniqueNames } from '../byline.ts'
import { fold } from '../fold.ts'
import { writtenDay } from '../written-day.ts'
import type { LinkedArticle } from './json-ld.ts'
import type { PageFacts } from './page-facts.ts'
import { pageTitle } from './page-title.ts'

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'published_at',
  'article.published',
  'date.issued',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'article_date_original',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'timestamp',
  'date',
]
const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
]
const authorNames = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'twitter:creator',
]

type PageMetadata = Omit<ArticleDraft, 'paragraphs'>

/** Metadata in order of trust: JSON-LD, then OpenGraph and meta elements, then microdata, then what the page shows. */
export function pageMetadata(facts: PageFacts, linked: LinkedArticle | undefined): PageMetadata {
  const meta = (...names: readonly string[]) => names.flatMap((name) => facts.meta.get(name) ?? [])
  const microdata = (...names: readonly string[]) => names.flatMap((name) => facts.microdata.get(name) ?? [])
  const language = facts.language ?? linked?.language ?? meta('og:locale', 'content-language', 'language')[0]
  const publisher = linked?.publisher ?? meta('og:site_name', 'application-name', 'dc.publisher')[0]
  const stated = [
    linked?.headline,
    ...meta('og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
  ]
  const times = (role: string) => facts.times.filter((time) => time.role === role).map((time) => time.value)
  return {
    title: pageTitle(
      facts.headings,
      facts.lesserHeadings,
      stated.filter((title) => title !== undefined).map(fold),
      facts.titleTag,
      meta('og:site_name')[0] ?? publisher,
    ),
    bylines: firstWithNames([
      linked?.authors ?? [],
      meta(...authorNames),
      microdata('author'),
      facts.bylines,
    ]),
    publisher,
    published: firstDate(
      [
        linked?.published,
        ...meta(...publishedNames),
        ...microdata('datepublished', 'datecreated'),
        ...times('published'),
        ...times('unknown').slice(0, 1),
        ...facts.dates.flatMap((date) => writtenDay(date, language) ?? []),
        ...facts.nearHeadline.flatMap((text) => writtenDay(text, language) ?? []),
      ],
      language,
    ),
    modified: firstDate(
      [linked?.modified, ...meta(...modifiedNames), ...microdata('datemodified'), ...times('modified')],
      language,
    ),
    language,
    url: facts.canonical ?? meta('og:url')[0] ?? linked?.url,
    image: linked?.image ?? meta('og:image', 'og:image:url', 'twitter:image')[0],
  }
}

/** The first source that names anyone; the sources are not mixed, for they name the same people in other forms. */
function firstWithNames(sources: readonly (readonly string[])[]): string[] {
  for (const source of sources) {
    const names = uniqueNames(source.flatMap(parseByline))
    if (names.length > 0) return names
  }
  return []
}

/** The first that can be understood; if none can, the first, so that it can be reported. */
function firstDate(dates: readonly (string | undefined)[], language: string | undefined): string | undefined {
  const written = dates.filter((date) => date !== undefined && date.trim() !== '')
  for (const date of written) {
    const day = date && writtenDay(date, language)
    if (day) return day
  }
  return written[0]
}
