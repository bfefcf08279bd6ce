import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Vocabulary } from '../../../src/graph/grafeo/vocabulary.ts'
import { searchParams } from '../../../src/graph/neo4j/text-query.ts'
import { boundedEditDistance } from '../../../src/graph/text/edit-distance.ts'
import { queryWords } from '../../../src/graph/text/words.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })

/** The definition of the distance, without band or bound. */
function editDistance(a: string, b: string): number {
  const d = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    return Math.min(
      d(i - 1, j) + 1,
      d(i, j - 1) + 1,
      d(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      swap ? d(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
    )
  }
  return d(a.length, b.length)
}

test('the bounded distance is the distance, up to its bound', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  fc.assert(
    fc.property(short, short, fc.constantFrom(1, 2), (a, b, limit) => {
      expect(boundedEditDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1))
    }),
  )
})

describe('a vocabulary', () => {
  test('gives the nearest of its words, and all of them: the same as comparing with each', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), word, (words, asked) => {
        const vocabulary = new Vocabulary()
        for (const one of words) vocabulary.add(one)
        const limit = asked.length <= 3 ? 0 : asked.length <= 7 ? 1 : 2
        const known = [...new Set(words)].filter((one) => one !== '')
        const distances = known.map((one) => ({ one, edits: boundedEditDistance(asked, one, limit) }))
        const best = Math.min(limit, ...distances.map(({ edits }) => edits))
        const nearest = distances.filter(({ edits }) => edits === best).map(({ one }) => one)
        expect(vocabulary.match(asked).sort()).toEqual(nearest.sort())
      }),
    )
  })

  test('gives every spelling of a word that differs in case and accents only', () => {
    const vocabulary = new Vocabulary()
    vocabulary.add('Ruiz met RUÍZ and Ruíz; Strauß came')
    expect(vocabulary.match('ruiz')).toEqual(['ruiz', 'ruíz'])
    expect(vocabulary.match('strauss')).toEqual(['strauß'])
  })

  test('gives at most a dozen neighbours, those with the same first letter first', () => {
    const vocabulary = new Vocabulary()
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') vocabulary.add(`${letter}arsa kars${letter}`)
    const near = vocabulary.match('karsz1')
    expect(near).toEqual(['karsz'])
    const many = vocabulary.match('karsá9'.slice(0, 5).replace('á', '9'))
    expect(many).toHaveLength(12)
    expect(many.every((one) => one.startsWith('k'))).toBe(true)
  })
})

describe('a query', () => {
  test('becomes a bounded number of distinct lower-case words', () => {
    expect(queryWords('The Visit, the VISIT of O’Brien to the U.S. (2023)')).toEqual([
      'visit',
      "o'brien",
      'u.s',
      '2023',
    ])
    expect(queryWords('a1 '.repeat(100))).toEqual(['a1'])
    expect(queryWords(Array.from({ length: 99 }, (_, i) => `w${i}`).join(' '))).toHaveLength(32)
    expect(queryWords('x'.repeat(65))).toEqual([])
  })

  test('holds nothing of Lucene’s syntax but the fuzziness and the beginnings put there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { words, forms, misspelt } = searchParams({ indexes: ['entities'], text, limit: 1 })
        for (const one of words) expect(one).toMatch(/^(?:[\p{L}\p{M}\p{N}]|\\.)+$/u)
        for (const one of forms) expect(one).toMatch(/^(?:[\p{L}\p{M}\p{N}]|\\.)+\^4(?: [a-z]+)*$/u)
        for (const one of misspelt)
          expect(one).toMatch(/^(?:[\p{L}\p{M}\p{N}]|\\.)+(?:~[12])?(?: (?:[\p{L}\p{M}\p{N}]|\\.)+\*)?$/u)
      }),
    )
  })
})
