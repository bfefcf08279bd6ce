import { describe, expect, test } from 'vitest'
import { documents, readFileNamed, skips } from './read-text.ts'

const item = (name: string) =>
  `<item><title>${name}</title><link>https://wire.example/${name}</link><dc:creator>Jane Doe</dc:creator>
  <pubDate>Wed, 03 May 2023 10:00:00 EST</pubDate><description>Short.</description>
  <content:encoded><![CDATA[<p>Whole ${name}.</p>]]></content:encoded></item>`
const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example &amp; Co</title><language>en-gb</language>${items}</channel></rss>`

describe('feeds', () => {
  test('RSS 2.0 gives a document an item, with its whole content', async () => {
    const read = documents(await readFileNamed('a.rss', rss(item('one') + item('two'))))
    expect(read.map((one) => [one.source.split('#')[1], one.format, one.content, one.url])).toEqual([
      ['1', 'html', '<p>Whole one.</p>', 'https://wire.example/one'],
      ['2', 'html', '<p>Whole two.</p>', 'https://wire.example/two'],
    ])
    expect(read[0]?.hints).toEqual({
      title: 'one',
      publishedAt: 'Wed, 03 May 2023 10:00:00 EST',
      authors: ['Jane Doe'],
      publisher: 'Example & Co',
      language: 'en-gb',
    })
  })

  test('RSS 1.0', async () => {
    const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://wire.example/"><title>Example</title><link>https://wire.example/</link></channel>
      <item rdf:about="https://wire.example/1"><title>One</title><link>https://wire.example/1</link><description>Words.</description><dc:date>2023-05-03</dc:date></item></rdf:RDF>`
    expect(documents(await readFileNamed('a.rdf', rdf))).toMatchObject([
      {
        content: 'Words.',
        url: 'https://wire.example/1',
        hints: { title: 'One', publishedAt: '2023-05-03' },
      },
    ])
  })

  test('Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example</title><entry><title type="html">One &lt;b&gt;bold&lt;/b&gt;</title><id>1</id>
      <link rel="self" href="https://wire.example/self"/><link href="https://wire.example/1"/><published>2023-05-03T10:00:00Z</published><updated>2023-05-04T10:00:00Z</updated>
      <author><name>Jane Doe</name></author><content type="html">&lt;p&gt;Words.&lt;/p&gt;</content></entry></feed>`
    expect(documents(await readFileNamed('a.atom', atom))).toMatchObject([
      {
        content: '<p>Words.</p>',
        url: 'https://wire.example/1',
        hints: {
          title: 'One bold',
          publishedAt: '2023-05-03T10:00:00Z',
          modifiedAt: '2023-05-04T10:00:00Z',
          authors: ['Jane Doe'],
          language: 'en',
        },
      },
    ])
  })

  test('a malformed item costs only itself', async () => {
    const read = await readFileNamed(
      'a.rss',
      rss(item('one') + item('two').replace('</title>', '</titel>') + item('three')),
    )
    expect(documents(read).map((one) => one.hints?.title)).toEqual(['one', 'three'])
    expect(skips(read)).toMatchObject([
      { code: 'MALFORMED_ITEM', reason: expect.stringMatching(/line \d+.*2 well-formed items/) },
    ])
  })

  test('a feed that breaks off gives the items before the break', async () => {
    const read = await readFileNamed('a.rss', rss(item('one') + item('two')).slice(0, -90))
    expect(documents(read).map((one) => one.hints?.title)).toEqual(['one'])
    expect(skips(read)).toHaveLength(1)
  })

  test('an item without text is skipped by its name', async () => {
    const read = await readFileNamed('a.rss', rss(`<item><title>Bare</title></item>${item('one')}`))
    expect(skips(read)).toMatchObject([{ code: 'MALFORMED_ITEM', reason: 'the item "Bare" has no text' }])
    expect(documents(read)).toHaveLength(1)
  })

  test('a feed served as a page is still a feed', async () => {
    expect(documents(await readFileNamed('a.html', rss(item('one'))))[0]?.content).toBe('<p>Whole one.</p>')
  })
})
