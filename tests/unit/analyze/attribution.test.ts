import { expect, test } from 'vitest'
import { claimsIn, namesIn } from './reading.ts'

const cases: readonly [text: string, type: string, attribution: string, speakers: string[]][] = [
  ['Kenya attacked Uganda.', 'ATTACK', 'NARRATOR', []],
  ['Anna Larsen said that Kenya attacked Uganda.', 'ATTACK', 'SPEAKER', ['Anna Larsen']],
  ['Kenya attacked Uganda, Anna Larsen said.', 'ATTACK', 'SPEAKER', ['Anna Larsen']],
  ['Kenya attacked Uganda, said Anna Larsen.', 'ATTACK', 'SPEAKER', ['Anna Larsen']],
  ['"Kenya attacked Uganda," Anna Larsen said.', 'ATTACK', 'SPEAKER', ['Anna Larsen']],
  ['According to Anna Larsen, Kenya attacked Uganda.', 'ATTACK', 'SPEAKER', ['Anna Larsen']],
  ['Kenya attacked Uganda, according to a report.', 'ATTACK', 'DOCUMENT', []],
  ['The report said that Kenya attacked Uganda.', 'ATTACK', 'DOCUMENT', []],
  ['Peru said Kenya attacked Uganda.', 'ATTACK', 'SPEAKER', ['Peru']],
  ['Peruvian officials said Kenya attacked Uganda.', 'ATTACK', 'SPEAKER', ['Peru']],
  [
    'Anna Larsen spoke to reporters. "We are alarmed," she said. "Kenya attacked Uganda."',
    'ATTACK',
    'SPEAKER',
    ['Anna Larsen'],
  ],
  [
    '"We are alarmed," Anna Larsen told reporters in Oslo.\n\n"Kenya attacked Uganda," she added.',
    'ATTACK',
    'SPEAKER',
    ['Anna Larsen'],
  ],
  [
    'Anna Larsen said: "We are alarmed by the news.\n\n"Kenya attacked Uganda. It must stop."',
    'ATTACK',
    'SPEAKER',
    ['Anna Larsen'],
  ],
]

test.each(cases)('%s', (text, type, attribution, speakers) => {
  const [claim] = claimsIn(text, type)
  expect(claim, 'nothing was read').toBeDefined()
  expect(claim?.attribution).toBe(attribution)
  expect(namesIn(claim, 'speaker')).toEqual(speakers)
})
