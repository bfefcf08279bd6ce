import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents, type Read, readAll, readFileNamed, readStdin, skips } from './read-text.ts'

const words = 'Officials said on Monday that talks would go on.\n'

function expectOneSkip(read: readonly Read[], code: string, reason: RegExp): void {
  expect(documents(read)).toEqual([])
  expect(read).toEqual([{ source: expect.any(String), code, reason: expect.stringMatching(reason) }])
  expect(skips(read)[0]?.reason).not.toContain('\n')
}

describe('each bad input gives one clear line', () => {
  test.each([
    ['empty', 'a.html', '', 'EMPTY', /nothing in it/],
    ['white space', 'a.txt', ' \n\t\n', 'EMPTY', /white space/],
    ['NUL bytes', 'a.txt', 'ab\0cd', 'BINARY', /NUL/],
    ['an image', 'a.html', '\x89PNG\r\n', 'BINARY', /image/],
    ['a PDF', 'a.txt', '%PDF-1.7 words', 'BINARY', /PDF/],
    ['a zip', 'a', 'PK\x03\x04 words', 'BINARY', /zip/],
    ['code', 'a.js', 'let x = 1', 'UNSUPPORTED_TYPE', /\.html \.txt/],
    ['XML that is no feed', 'a.xml', '<?xml version="1.0"?><urlset></urlset>', 'UNSUPPORTED_TYPE', /RSS/],
    [
      'an empty feed',
      'a.rss',
      '<rss version="2.0"><channel><title>T</title></channel></rss>',
      'EMPTY',
      /no item/,
    ],
    [
      'a broken feed',
      'a.rss',
      '<rss version="2.0"><channel><title>T',
      'MALFORMED_FEED',
      /line 1: it ends before <rss>, <channel>, <title> are closed/,
    ],
    ['broken JSON', 'a.json', '{"text": ', 'MALFORMED_RECORD', /not JSON/],
    ['JSON that is no article', 'a.json', '{"a": 1}', 'MALFORMED_RECORD', /none of html, text/],
    [
      'damaged gzip',
      'a.txt.gz',
      Buffer.concat([gzipSync(words).subarray(0, 12), Buffer.from('damage')]),
      'MALFORMED_GZIP',
      /damaged|breaks off/,
    ],
    ['cut gzip', 'a.txt.gz', gzipSync(words.repeat(100)).subarray(0, 40), 'MALFORMED_GZIP', /breaks off/],
    [
      'random bytes',
      'a.txt',
      Buffer.from(randomBytes(4000).map((byte) => (byte < 32 ? byte + 1 : byte))),
      'WRONG_ENCODING',
      /encoding/,
    ],
  ])('%s', async (_, name, content, code, reason) => {
    expectOneSkip(
      await readFileNamed(name, Buffer.isBuffer(content) ? content : Buffer.from(content, 'latin1')),
      code,
      reason,
    )
  })

  test('a document over the limit, plain, packed and as a feed', async () => {
    const large = words.repeat(50_000)
    expectOneSkip(await readFileNamed('a.txt', large), 'TOO_LARGE', /2 MB/)
    expectOneSkip(await readFileNamed('a.txt.gz', gzipSync(large)), 'TOO_LARGE', /2 MB/)
    expectOneSkip(await readFileNamed('a.rss', `<rss>${large}`), 'TOO_LARGE', /2 MB/)
  })

  test('a bomb is stopped at the limit, not after it has unfolded', { timeout: 30_000 }, async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000, 'a'))
    const before = process.memoryUsage().rss
    expectOneSkip(await readFileNamed('a.txt.gz', bomb), 'TOO_LARGE', /2 MB/)
    expectOneSkip(await readFileNamed('a.jsonl.gz', bomb), 'TOO_LARGE', /line 1/)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('what is not there, and addresses that are none', async () => {
    expectOneSkip(await readAll(['/no/such/file']), 'NOT_FOUND', /no such file/)
    expectOneSkip(await readAll(['ftp://wire.example/a']), 'UNSUPPORTED_TYPE', /http and https/)
    expectOneSkip(await readAll(['http://']), 'NOT_FOUND', /valid address/)
  })
})

test('reading never throws, whatever the bytes and the name', async () => {
  const ending = fc.constantFrom('.html', '.txt', '.md', '.xml', '.json', '.jsonl', '.gz', '')
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.string({ unit: 'grapheme' })),
      ending,
      async (content, end) => {
        for (const read of [await readStdin(content), await readFileNamed(`a${end}`, content)]) {
          expect(read.length).toBeGreaterThan(0)
          for (const skip of skips(read)) expect(skip.reason).not.toBe('')
        }
      },
    ),
    { numRuns: 60 },
  )
})
