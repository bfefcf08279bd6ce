import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest } from '../../../src/domain/ids.ts'
import { nameKey } from '../../../src/domain/names.ts'
import { dayNumber, isoDay } from '../../../src/domain/time.ts'

describe('a name key', () => {
  test.each([
    ['Łódź’s', 'LODZ'],
    ['José  Ñandú', 'jose nandu'],
    ["the Joneses'", 'The Joneses'],
    ['Ørsted A/S', 'orsted a s'],
    ['ＮＡＴＯ', 'nato'],
    ['St. Petersburg', 'St Petersburg'],
    ['KENYA’S', 'Kenya'],
    [' Kenya’s ', 'Kenya'],
    ['ΝΙΚΟΣ.ΑΒ', 'Νίκος ΑΒ'],
  ])('%s and %s meet', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  test.each([
    ['Iran', 'Iraq'],
    ['South Korea', 'North Korea'],
    ['محمد', 'نعمي'],
  ])('%s and %s do not', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  test('does not depend on case, accents, composition or the space and marks about the name', () => {
    const letter = fc.constantFrom(...'abcdeéèñøłßšžç'.split(''))
    const word = fc.string({ unit: letter, minLength: 1, maxLength: 6 })
    const name = fc.array(word, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(name, fc.constantFrom(' ', '  ', '-', '.', ', ', '\u00a0'), (words, gap) => {
        const key = nameKey(words.join(' '))
        const plain = words.join(' ')
        const spellings = [
          plain.toUpperCase(),
          plain.normalize('NFD'),
          ` ${plain}. `,
          words.join(gap),
          `${plain}’s`,
        ]
        for (const spelling of spellings) expect(nameKey(spelling)).toBe(key)
      }),
    )
  })

  test('is a key already, and has no outer or double space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const key = nameKey(name)
        expect(nameKey(key)).toBe(key)
        expect(key).not.toMatch(/^\s|\s$|\s\s/)
      }),
    )
  })
})

test('digests tell parts apart that would run into each other', () => {
  expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'))
  expect(digest('a')).toMatch(/^[0-9a-v]{16}$/)
})

test('a day and its number are one', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      expect(dayNumber(isoDay(day))).toBe(day)
      expect(dayNumber(`${isoDay(day)}T23:59:59.999Z`)).toBe(day)
    }),
  )
})
