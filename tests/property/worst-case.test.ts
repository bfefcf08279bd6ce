import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentFormat } from '../../src/domain/document.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { repeated } from '../support/invented.ts'
import { nastyPages, nastyTexts } from '../support/nasty-texts.ts'

/** In UTF-16 code units; the longer text has four times as many. */
const length = 8_000
/** Four times the text is four times the work; work that grew with the square would be sixteen times. */
const mostGrowth = 7
/** In milliseconds of processor time: so little may be anything's noise, and is far from two seconds for 100 KB. */
const negligible = 60

function cost(content: string, format: DocumentFormat): number {
  const before = process.cpuUsage()
  readDocument({ source: 'test', format, content, hints: { language: 'en', publishedAt: '2024-05-14' } })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How much longer four times the text takes; the least of a few tries, as other work on the machine only adds. */
function growth(shape: (length: number) => string, format: DocumentFormat): number {
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 4 && least > mostGrowth; attempt++) {
    const short = cost(shape(length), format)
    const long = cost(shape(4 * length), format)
    least = Math.min(least, long < negligible ? 0 : long / short)
  }
  return least
}

cost(repeated('Anna Larsen of Kenya met Jonas Lie in Lima on Monday. ')(length), 'body')

test.each(Object.entries(nastyTexts))(
  'reading takes time in proportion to length: %s',
  (_, shape) => {
    expect(growth(shape, 'body')).toBeLessThan(mostGrowth)
  },
  30_000,
)

test.each(Object.entries(nastyPages))(
  'a page takes time in proportion to length: %s',
  (_, shape) => {
    expect(growth(shape, 'html')).toBeLessThan(mostGrowth)
  },
  30_000,
)

test('any few words over and over take time in proportion to length', { timeout: 120_000 }, () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Anna Larsen',
      'China',
      'he',
      'which',
      'said',
      'met',
      'the',
      'of',
      'and',
      '"',
      '(',
      '. ',
      '\n\n',
    ),
    fc.constantFrom(
      'Monday',
      '5',
      '$',
      '<p>',
      '<div>',
      '</p>',
      '&',
      "'s",
      ', ',
      '-',
      'president',
      'to',
      'U.S.',
    ),
    fc.string({ minLength: 1, maxLength: 6 }),
  )
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(' ', ''),
      fc.constantFrom<DocumentFormat>('body', 'html', 'text', 'markdown'),
      (words, between, format) => growth(repeated(words.join(between) + between), format) < mostGrowth,
    ),
    { numRuns: 25 },
  )
})
