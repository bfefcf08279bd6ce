import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerptsOf } from '../../../src/graph/text/highlight.ts'

const marked = (text: string, query: string, most = 3) =>
  excerptsOf(text, query, most).map((excerpt) =>
    [...excerpt.spans]
      .reverse()
      .reduce(
        (shown, { start, end }) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
        excerpt.text,
      ),
  )

describe('an excerpt marks', () => {
  test.each([
    [
      'the words of the query, in any order and case',
      'Ada Stone met Bruno',
      'stone ada',
      '[Ada] [Stone] met Bruno',
    ],
    [
      'words with accents for words without',
      'In Łódź, Erdoğan spoke',
      'erdogan lodz',
      'In [Łódź], [Erdoğan] spoke',
    ],
    ['misspelt words', 'The minister of Kyrgyzstan', 'kirgyzstan', 'The minister of [Kyrgyzstan]'],
    ['right words alone where there are any', 'Stone and Stones', 'stone', '[Stone] and Stones'],
    ['each word of a word that has a dot or an apostrophe', "Mary O'Brien", "o'brien", "Mary [O]'[Brien]"],
    ['words of other scripts', 'وصل الوزير إلى القاهرة', 'القاهرة', 'وصل الوزير إلى [القاهرة]'],
    ['nothing for signs', 'a * b', '* "(\\', undefined],
    ['nothing for stop words', 'the of and', 'the of', undefined],
  ])('%s', (_what, text, query, shown) => {
    expect(marked(text, query)[0]).toBe(shown)
  })

  test('the part of a long text that has most of the words', () => {
    const filler = 'Nothing of note happened on that day in the town. '.repeat(10)
    const text = `A harbour.${filler}The harbour strike ended in Oslo.${filler}A strike.`
    const [best, ...others] = marked(text, 'harbour strike oslo')
    expect(best).toMatch(/^….*The \[harbour\] \[strike\] ended in \[Oslo\]\..*…$/)
    expect(others).toHaveLength(2)
  })
})

test('excerpts are bounded parts of the text, do not overlap, and their spans lie in them', () => {
  const word = fc.constantFrom('stone', 'Stöne', 'harbour', 'oslo', 'a', 'the', 'x'.repeat(300), '日本', '🙂')
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 200 }),
      fc.array(word, { maxLength: 4 }),
      fc.integer({ min: 1, max: 5 }),
      (text, query, most) => {
        const whole = text.join(' ')
        const excerpts = excerptsOf(whole, query.join(' '), most)
        expect(excerpts.length).toBeLessThanOrEqual(most)
        for (const { text: shown, spans } of excerpts) {
          expect(whole).toContain(shown.replace(/^…|…$/gu, ''))
          expect(shown.length).toBeLessThanOrEqual(310)
          expect(spans.length).toBeGreaterThan(0)
          for (const { start, end } of spans) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(shown.length)
            expect(shown.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}]+$/u)
          }
        }
      },
    ),
  )
})
