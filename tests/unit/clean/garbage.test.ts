import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DocumentFormat, isSkipped } from '../../../src/domain/document.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'

const formats: readonly DocumentFormat[] = ['html', 'text', 'markdown', 'json']
const scrap = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="share">',
    '<article>',
    '</div>',
    '<a href="x">',
    '<h1>',
    '<table><tr><td>',
    '<br>',
    '<li>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"Article"',
    '</script>',
    '<meta name="date" content="',
    '">',
    '<!--',
    '&amp',
    '<![CDATA[',
  ],
  ...[
    '---\n',
    '# ',
    '> ',
    '- ',
    '```',
    '| a |\n|---|',
    '[a](',
    '\n\n',
    '\n',
    'GENEVA, May 1 (X) - ',
    'By Jane Doe',
    '2 hours ago',
    'ENDS',
  ],
  ...[
    'The minister said that talks would go on.',
    'May 3, 2023',
    '\u0000',
    '\ud800',
    '𝒳',
    'ﬁ',
    '\u202e',
    'عربي',
  ],
)
const content = fc.oneof(
  fc.array(scrap, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 500 }),
)

test('cleaning never throws, and what it gives is consistent', () => {
  fc.assert(
    fc.property(fc.constantFrom(...formats), content, (format, text) => {
      const result = clean({ source: 'x', format, content: text })
      if (isSkipped(result))
        expect(result).toEqual({ source: 'x', code: 'NO_BODY', reason: expect.any(String) })
      else {
        expect(result.body).toBe(result.paragraphs.map((paragraph) => paragraph.text).join('\n\n'))
        for (const { start, end, text: own } of result.paragraphs)
          expect(result.body.slice(start, end)).toBe(own)
        expect(clean({ source: 'x', format, content: text })).toEqual(result)
      }
    }),
    { numRuns: 400 },
  )
})

test.each(formats)('%s without words is skipped with the reason', (format) => {
  for (const text of ['', ' \n ', '<p> </p>', '123 ...'])
    if (format === 'html' || !text.includes('<'))
      expect(clean({ source: 'x', format, content: text })).toMatchObject({
        code: 'NO_BODY',
        reason: expect.stringContaining('no text'),
      })
})

/** CPU milliseconds of the fastest of three runs, which other work on the machine does not lengthen. */
function cost(format: DocumentFormat, text: string): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    clean({ source: 'x', format, content: text })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...runs)
}

/** Shapes that make a parser or an expression without a bound go quadratic. */
const repeated: readonly (readonly [DocumentFormat, string])[] = [
  ['html', '<div>'],
  ['html', '<b>x'],
  ['html', '<a href=x>link '],
  ['html', '<table><tr><td>'],
  ['html', '<p>x'],
  ['html', 'some words here<br>'],
  ['html', '<'],
  ['html', '<div class=byline>'],
  ['html', '<h1>x'],
  ['html', '<ul><li>item'],
  ['text', 'Ab '],
  ['text', 'By Al '],
  ['text', 'A-'],
  ['text', '. '],
  ['text', '('],
  ['text', 'LONDON, '],
  ['text', 'Published June 1, 2023 10:00\n'],
  ['text', 'this is a line of text that goes on and on until it is quite long\n'],
  ['markdown', '**a_'],
  ['markdown', '_a__'],
  ['markdown', '['],
  ['markdown', '[a]('],
  ['markdown', '>'],
  ['markdown', 'a  \n'],
]

describe('cost grows with the size and not with its square', () => {
  const small = 30_000
  const factor = 8
  test.each(repeated)(
    '%s of %j',
    (format, unit) => {
      const text = (size: number) => unit.repeat(size / unit.length)
      cost(format, text(small))
      // Eight times the size: eight times the cost if linear, sixty-four if quadratic. The constant stands for noise
      // where both are too small to measure.
      expect(cost(format, text(small * factor))).toBeLessThan(3 * factor * cost(format, text(small)) + 60)
    },
    60_000,
  )
})
