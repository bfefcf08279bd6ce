import { describe, expect, test } from 'vitest'
import { documents, readFileNamed, skips } from './read-text.ts'

const lines = (...records: unknown[]) =>
  records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n')

describe('JSON Lines', () => {
  test('a record gives its body, address and what it says of the article', async () => {
    const [read] = await readFileNamed(
      'a.jsonl',
      lines({
        text: 'Words.',
        title: 'T',
        url: 'https://wire.example/1',
        publishedAt: '2023-05-01',
        authors: ['Jane Doe'],
        publisher: 'Example',
        language: 'en',
      }),
    )
    expect(read).toEqual({
      source: expect.stringMatching(/a\.jsonl#1$/),
      format: 'json',
      content: 'Words.',
      url: 'https://wire.example/1',
      hints: {
        title: 'T',
        publishedAt: '2023-05-01',
        authors: ['Jane Doe'],
        publisher: 'Example',
        language: 'en',
      },
    })
  })

  test.each([
    [{ body: 'Words.', headline: 'T' }, { title: 'T' }],
    [{ content: 'Words.', byline: 'By Jane Doe' }, { authors: ['By Jane Doe'] }],
    [
      { articleBody: 'Words.', author: { name: 'Jane Doe' }, source: { name: 'Example' } },
      { authors: ['Jane Doe'], publisher: 'Example' },
    ],
    [{ text: 'Words.', date: 1_683_000_000 }, { publishedAt: '2023-05-02T04:00:00.000Z' }],
    [{ text: 'Words.', date: 1_683_000_000_000, title: null }, { publishedAt: '2023-05-02T04:00:00.000Z' }],
  ])('other names for the same: %j', async (record, hints) => {
    expect(documents(await readFileNamed('a.jsonl', lines(record)))[0]).toMatchObject({
      content: 'Words.',
      hints,
    })
  })

  test('html, named or recognised, is read as a page', async () => {
    const read = documents(
      await readFileNamed('a.jsonl', lines({ html: 'Words.' }, { text: '<p class="a">Words.</p>' })),
    )
    expect(read.map((one) => one.format)).toEqual(['html', 'html'])
  })

  test('a bad line is named by its number and the others are read', async () => {
    const read = await readFileNamed(
      'a.jsonl',
      lines({ text: 'One.' }, '{"text": ', '', { text: 7 }, { title: 'T' }, { text: ' ' }, { text: 'Two.' }),
    )
    expect(documents(read).map((one) => one.content)).toEqual(['One.', 'Two.'])
    expect(skips(read).map(({ source, code, reason }) => [source.split('#')[1], code, reason])).toEqual([
      ['2', 'MALFORMED_RECORD', 'line 2 is not JSON'],
      ['4', 'MALFORMED_RECORD', expect.stringContaining('text: ')],
      ['5', 'MALFORMED_RECORD', expect.stringContaining('none of html')],
      ['6', 'EMPTY', expect.any(String)],
    ])
  })

  test('a line that is no UTF-8, or over the limit, costs only itself', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"text": "caf\xe9"}\n', 'latin1'),
      Buffer.from(`${JSON.stringify({ text: 'a'.repeat(3000) })}\n`),
      Buffer.from(JSON.stringify({ text: 'Words.' })),
    ])
    const read = await readFileNamed('a.jsonl', bytes, { maxBytes: 2000 })
    expect(skips(read).map((one) => one.code)).toEqual(['WRONG_ENCODING', 'TOO_LARGE'])
    expect(documents(read).map((one) => one.content)).toEqual(['Words.'])
  })
})

describe('JSON', () => {
  test('one record, a list of records, a JSON Feed', async () => {
    expect(documents(await readFileNamed('a.json', '{"text": "Words."}'))).toHaveLength(1)
    expect(documents(await readFileNamed('a.json', '[{"text": "One."}, {"body": "Two."}]'))).toHaveLength(2)
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Feed',
      items: [
        {
          id: '1',
          url: 'https://wire.example/1',
          title: 'T',
          content_html: '<p>Words.</p>',
          date_published: '2023-05-01T10:00:00Z',
          authors: [{ name: 'Jane Doe' }],
        },
      ],
    }
    expect(documents(await readFileNamed('a.json', JSON.stringify(feed)))).toMatchObject([
      {
        format: 'html',
        content: '<p>Words.</p>',
        url: 'https://wire.example/1',
        hints: { title: 'T', publisher: 'Feed', authors: ['Jane Doe'], publishedAt: '2023-05-01T10:00:00Z' },
      },
    ])
  })
})
