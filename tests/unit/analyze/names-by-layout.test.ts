import { expect, test } from 'vitest'
import { readGold } from '../../support/gold/read-gold.ts'

/** Names as `KIND surface`, in order of the text. */
function namesOf(text: string): string[] {
  const document = { id: 'test', text, publishedAt: '1997-03-08', paragraphs: [], mentions: [], facts: [] }
  return readGold(document)
    .mentions.filter(({ kind }) => /^(?:PERSON|ORGANIZATION|PLACE)$/u.test(kind))
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)
}

/** A report whose words are on sport, so that what follows is read as one. */
const match = 'The striker scored two goals in the soccer match on Sunday and the goalkeeper saved a penalty.'

const lines: readonly [line: string, names: string[]][] = [
  ['Ombra 3 Verlo Rovers 1', ['ORGANIZATION Ombra', 'ORGANIZATION Verlo Rovers']],
  [
    'Ombra 2 (Tessin 14th, Korda 60th pen) Verlo 1 (Achterberg 88th)',
    ['ORGANIZATION Ombra', 'PERSON Tessin', 'PERSON Korda', 'ORGANIZATION Verlo', 'PERSON Achterberg'],
  ],
  ['Verlo Rovers 21 17 0 4 501 181 34', ['ORGANIZATION Verlo Rovers']],
  [
    '1. Piet van Orsel (Netherlands) Tramonti 4:31:12',
    ['PERSON Piet van Orsel', 'PLACE Netherlands', 'ORGANIZATION Tramonti'],
  ],
  ['2. Marek Solny, Poland, Tramonti, 53.7', ['PERSON Marek Solny', 'PLACE Poland', 'ORGANIZATION Tramonti']],
  ['S. Pelham c Varadi b Onslow 41', ['PERSON S. Pelham', 'PERSON Varadi', 'PERSON Onslow']],
  ['Onslow lbw b Varadi 0', ['PERSON Onslow', 'PERSON Varadi']],
  [
    '10-Ewan Prosser (Verlo), 9-Rhys Dallow (Ombra)',
    ['PERSON Ewan Prosser', 'ORGANIZATION Verlo', 'PERSON Rhys Dallow', 'ORGANIZATION Ombra'],
  ],
]

test.each(lines)('%s', (line, names) => {
  expect(namesOf(`${match}\n\n${line}`)).toEqual(names)
})

test('a headline in capitals has the names of the article and those of the lists', () => {
  const text =
    'TENNIS - TESSIN BEATS KORDA IN OSLO.\n\nAnna Tessin beat Vera Korda on Sunday. "I was lucky," Tessin said.'
  expect(namesOf(text).slice(0, 3)).toEqual(['PERSON TESSIN', 'PERSON KORDA', 'PLACE OSLO'])
})

test('the dateline under a headline is of places', () => {
  const text =
    'TENNIS - TESSIN BEATS KORDA.\n\nVARNSTED, Norway 1996-12-14\n\nAnna Tessin beat Vera Korda on Sunday.'
  expect(namesOf(text)).toContain('PLACE VARNSTED')
})

test.each([
  ['The Salt Orchard is a 1962 drama film.', 'Salt Orchard'],
  ['Anna Larsen won the U.S. Open in 1996.', 'U.S.'],
  ['The frog (Hyla serrana) lives in Brazil.', 'Hyla serrana'],
])('%s', (text, none) => {
  expect(namesOf(text).some((name) => name.includes(none))).toBe(false)
})

test.each(['Aa-', 'Aa ', 'A. ', 'Aa 1 (1 ', 'Aa de la ', "A's "])(
  'a line of nothing but %j is soon read',
  (piece) => {
    const line = piece.repeat(Math.floor(1190 / piece.length))
    expect(namesOf(`${match}\n\n${line}.`)).toBeInstanceOf(Array)
  },
)
