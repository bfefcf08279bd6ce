import { describe, expect, test } from 'vitest'
import { cleaned, lead, second, third } from './clean-text.ts'

const text = [lead, second, third].map((one) => `<p>${one}</p>`).join('')
const article = (head: string, above = '', url?: string) =>
  cleaned(
    'html',
    `<html lang="en-GB"><head>${head}</head><body><main>${above}${text}</main></body></html>`,
    url ? { url } : {},
  )
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('JSON-LD', () => {
  const full = {
    '@type': 'NewsArticle',
    headline: 'Border opens',
    datePublished: '2023-05-03T10:00:00+02:00',
    dateModified: '2023-05-04T10:00:00Z',
    author: [{ '@type': 'Person', name: 'Jane Doe' }, 'John Roe'],
    publisher: { '@id': '#org' },
    mainEntityOfPage: { '@id': 'https://wire.example/border?utm_medium=x' },
    image: { url: '/a.jpg' },
  }
  const expected = {
    url: 'https://wire.example/border',
    title: 'Border opens',
    authors: ['Jane Doe', 'John Roe'],
    publisher: 'Example Wire',
    publishedAt: '2023-05-03T10:00:00+02:00',
    modifiedAt: '2023-05-04T10:00:00Z',
    image: 'https://wire.example/a.jpg',
    language: 'en',
    warnings: [],
  }
  const organization = { '@type': 'Organization', '@id': '#org', name: 'Example Wire' }

  test('in a graph, in a list, and in parts', () => {
    for (const head of [
      ld({ '@context': 'https://schema.org', '@graph': [organization, full] }),
      ld([full, organization]),
      ld(organization) + ld(full),
    ])
      expect(article(head, '', 'https://wire.example/x')).toMatchObject(expected)
  })

  test('outranks what else the page says', () => {
    const other =
      '<meta name="author" content="Nobody Else"><meta property="article:published_time" content="2001-01-01">'
    expect(article(other + ld([full, organization]), '', 'https://wire.example/x')).toMatchObject(expected)
  })

  test('that is broken is passed over', () => {
    expect(
      article(
        '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="author" content="Jane Doe">',
      ),
    ).toMatchObject({ authors: ['Jane Doe'] })
  })

  test('with line feeds in strings is understood', () => {
    expect(
      article(
        '<script type="application/ld+json">{"@type": "Article", "headline": "Border\nopens"}</script>',
      ),
    ).toMatchObject({ title: 'Border opens' })
  })
})

describe('other markup', () => {
  test('OpenGraph and meta elements', () => {
    const head = `<meta property="og:title" content="Border opens"><meta property="og:site_name" content="Example Wire"><meta property="article:published_time" content="2023-05-03T10:00:00Z">
      <meta name="author" content="By Jane Doe and John Roe"><meta property="og:image" content="https://wire.example/a.jpg"><link rel="canonical" href="https://wire.example/border#top">`
    expect(article(head)).toMatchObject({
      title: 'Border opens',
      publisher: 'Example Wire',
      publishedAt: '2023-05-03T10:00:00Z',
      authors: ['Jane Doe', 'John Roe'],
      image: 'https://wire.example/a.jpg',
      url: 'https://wire.example/border',
    })
  })

  test('microdata, time elements and visible bylines', () => {
    expect(
      article(
        '',
        '<span itemprop="author">Jane Doe</span><span itemprop="datePublished" content="2023-05-03">3 May</span>',
      ),
    ).toMatchObject({ authors: ['Jane Doe'], publishedAt: '2023-05-03' })
    expect(
      article(
        '',
        '<h1>Border opens</h1><div class="byline">By Jane Doe</div><time datetime="2023-05-03T10:00:00Z">3 May</time>',
      ),
    ).toMatchObject({ authors: ['Jane Doe'], publishedAt: '2023-05-03T10:00:00Z' })
    expect(
      article('', '<h1>Border opens</h1><div class="posted">Posted on May 3, 2023 at 10:00 a.m. EDT</div>'),
    ).toMatchObject({ publishedAt: '2023-05-03T10:00:00-04:00' })
  })

  test('a byline of a card beside the article is not taken for its own', () => {
    const above =
      '<div class="card"><span class="author">Card Writer</span></div><h1>Border opens</h1><p class="author">Jane Doe</p>'
    expect(article('', above).authors).toEqual(['Jane Doe'])
  })
})

describe('the title', () => {
  test.each([
    [
      'the heading that agrees with the title',
      '<title>Border opens after long talks | Example Wire</title>',
      '<h1>Example Wire</h1><h1>Border opens after long talks</h1>',
      'Border opens after long talks',
    ],
    [
      'without the site at its end',
      '<title>Border opens after long talks - World - Example Wire</title>',
      '',
      'Border opens after long talks',
    ],
    [
      'without the site at its start',
      '<meta property="og:site_name" content="Example Wire"><title>Example Wire: Border opens after long talks</title>',
      '<h1>Border opens after long talks</h1>',
      'Border opens after long talks',
    ],
    [
      'with its own colon',
      '<title>Border opens: what the ministers agreed on Monday</title>',
      '',
      'Border opens: what the ministers agreed on Monday',
    ],
    [
      'with its own dash',
      '<title>Border opens – for now | Example Wire</title>',
      '<h1>Border opens – for now</h1>',
      'Border opens – for now',
    ],
  ])('%s', (_, head, above, title) => {
    expect(article(head, above).title).toBe(title)
  })
})

describe('what is missing or doubtful is said', () => {
  test('no date, no title', () => {
    expect(cleaned('html', `<html><body>${text}</body></html>`).warnings).toEqual([
      'No title was found.',
      'No publication date was found.',
    ])
  })

  test('a date that is not understood, a time without a zone', () => {
    expect(article('<title>Border opens</title><meta name="date" content="soon">').warnings).toContain(
      'The publication date "soon" was not understood.',
    )
    const local = article('<title>Border opens</title><meta name="date" content="2023-05-03 10:00">')
    expect(local.publishedAt).toBe('2023-05-03T10:00:00')
    expect(local.warnings).toEqual(['The publication time has no zone; it is kept as local time.'])
  })

  test('a canonical link to the front page is not believed', () => {
    expect(article('<link rel="canonical" href="/">', '', 'https://wire.example/border').url).toBe(
      'https://wire.example/border',
    )
  })
})

test('what a feed or record says outranks the page', () => {
  const hints = {
    title: 'From the feed',
    authors: ['By Mary Poole'],
    publishedAt: 'Wed, 03 May 2023 10:00:00 EST',
    publisher: 'Feed',
    language: 'en-us',
  }
  const page = `<title>From the page</title><meta name="author" content="Page Writer"><p>${lead}</p>`
  expect(cleaned('html', page, { hints })).toMatchObject({
    title: 'From the feed',
    authors: ['Mary Poole'],
    publishedAt: '2023-05-03T10:00:00-05:00',
    publisher: 'Feed',
    language: 'en',
  })
})
