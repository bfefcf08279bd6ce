import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSkipped } from '../../../src/domain/document.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'

function paragraphsOf(content: string) {
  const article = clean({ source: 'test', format: 'body', content })
  if (isSkipped(article)) throw new Error(article.reason)
  expect(article.body).toBe(content)
  return article.paragraphs
}

test('a body is kept character for character, and nothing but white space lies between its paragraphs', () => {
  const word = fc.constantFrom(
    'Lima',
    'grew.',
    'ñandú',
    '"So?"',
    '𝒳',
    ' ',
    '  ',
    '\n',
    '\n\n',
    ' \n \n',
    '\t',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const content = `${words.join(' ')} end`
      const paragraphs = paragraphsOf(content)
      let at = 0
      for (const { start, end, text } of paragraphs) {
        expect(content.slice(at, start).trim()).toBe('')
        expect(content.slice(start, end)).toBe(text)
        at = end
      }
      expect(content.slice(at).trim()).toBe('')
    }),
  )
})

test('blank lines, ended sentences and short lines divide; wrapped lines do not', () => {
  const text = [
    'HARBOUR REOPENS',
    'The northern harbour took its first ship since the storm of',
    'last year, the board said on Monday. It is to take',
    'forty more by the end of the month.',
    'Fishermen cheered.',
    '',
    'More follows',
  ].join('\n')
  expect(paragraphsOf(text).map((paragraph) => paragraph.text.split('\n')[0])).toEqual([
    'HARBOUR REOPENS',
    'The northern harbour took its first ship since the storm of',
    'Fishermen cheered.',
    'More follows',
  ])
})
