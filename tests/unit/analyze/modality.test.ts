import { expect, test } from 'vitest'
import { claimsIn } from './reading.ts'

const cases: readonly [text: string, type: string, polarity: string, modality: string][] = [
  ['Kenya attacked Uganda.', 'ATTACK', 'AFFIRMED', 'OCCURRED'],
  ['Kenya has not attacked Uganda.', 'ATTACK', 'NEGATED', 'OCCURRED'],
  ['Kenya never attacked Uganda.', 'ATTACK', 'NEGATED', 'OCCURRED'],
  ['Kenya denied that it had attacked Uganda.', 'ATTACK', 'NEGATED', 'OCCURRED'],
  ['Kenya denied attacking Uganda.', 'ATTACK', 'NEGATED', 'OCCURRED'],
  ['Kenya failed to sign the treaty.', 'SIGN', 'NEGATED', 'OCCURRED'],
  ['Kenya left the summit without signing the treaty.', 'SIGN', 'NEGATED', 'OCCURRED'],
  ['Anna Larsen refused to meet Pedro Alvarez.', 'MEET', 'NEGATED', 'OCCURRED'],
  ['Kenya held no talks with Uganda.', 'MEET', 'NEGATED', 'OCCURRED'],
  ['Kenya cancelled talks with Uganda.', 'MEET', 'NEGATED', 'PLANNED'],
  ['Kenya called off talks with Uganda.', 'MEET', 'NEGATED', 'PLANNED'],
  ['Kenya ruled out talks with Uganda.', 'MEET', 'NEGATED', 'OCCURRED'],
  ['A meeting between Kenya and Uganda was cancelled.', 'MEET', 'NEGATED', 'PLANNED'],
  ['Kenya kept Peru from attacking Uganda.', 'ATTACK', 'NEGATED', 'OCCURRED'],
  ['Kenya accused Peru of attacking Uganda.', 'ATTACK', 'AFFIRMED', 'POSSIBLE'],
  ['Kenya will sanction Uganda.', 'SANCTION', 'AFFIRMED', 'PLANNED'],
  ['Kenya will not sanction Uganda.', 'SANCTION', 'NEGATED', 'PLANNED'],
  ['Kenya plans to sanction Uganda.', 'SANCTION', 'AFFIRMED', 'PLANNED'],
  ['Kenya is expected to sanction Uganda.', 'SANCTION', 'AFFIRMED', 'PLANNED'],
  ['Kenya agreed to meet Uganda.', 'MEET', 'AFFIRMED', 'PLANNED'],
  ['Kenya is going to sanction Uganda.', 'SANCTION', 'AFFIRMED', 'PLANNED'],
  ['Kenya may sanction Uganda.', 'SANCTION', 'AFFIRMED', 'POSSIBLE'],
  ['Kenya is considering sanctions against Uganda.', 'SANCTION', 'AFFIRMED', 'POSSIBLE'],
  ['Kenya threatened to bomb Uganda.', 'ATTACK', 'AFFIRMED', 'POSSIBLE'],
  ['Kenya tried to arrest Anna Larsen.', 'ARREST', 'AFFIRMED', 'POSSIBLE'],
  ['If Kenya attacks Uganda, prices will rise.', 'ATTACK', 'AFFIRMED', 'CONDITIONAL'],
  ['Prices will rise unless Kenya withdraws its troops from Uganda.', 'WITHDRAW', 'AFFIRMED', 'CONDITIONAL'],
  ['Kenya should release Anna Larsen.', 'RELEASE', 'AFFIRMED', 'DEMANDED'],
  ['Kenya called on Uganda to release Anna Larsen.', 'RELEASE', 'AFFIRMED', 'DEMANDED'],
  ['Kenya urged Uganda to release Anna Larsen.', 'RELEASE', 'AFFIRMED', 'DEMANDED'],
  ['Kenya demanded the release of Anna Larsen.', 'RELEASE', 'AFFIRMED', 'DEMANDED'],
  ['Kenya is bombing Uganda.', 'ATTACK', 'AFFIRMED', 'ONGOING'],
  ['Anna Larsen said Kenya would attack Uganda.', 'ATTACK', 'AFFIRMED', 'PLANNED'],
  ['Anna Larsen flew to Lima to meet Pedro Alvarez.', 'MEET', 'AFFIRMED', 'OCCURRED'],
  ['Anna Larsen left Lima on Monday. Next, she visited Oslo.', 'VISIT', 'AFFIRMED', 'OCCURRED'],
  ['Next week, Anna Larsen visits Oslo.', 'VISIT', 'AFFIRMED', 'PLANNED'],
  ['Kenya and Uganda hold talks tomorrow.', 'MEET', 'AFFIRMED', 'PLANNED'],
  ['Anna Larsen visited Oslo the next day.', 'VISIT', 'AFFIRMED', 'OCCURRED'],
  ['Kenya used drones to attack Uganda.', 'ATTACK', 'AFFIRMED', 'OCCURRED'],
]

test.each(cases)('%s %s', (text, type, polarity, modality) => {
  const [claim] = claimsIn(text, type)
  expect(claim, 'nothing was read').toBeDefined()
  expect([claim?.polarity, claim?.modality]).toEqual([polarity, modality])
})

test('words without end are no sentence, and nothing is read in them', () => {
  expect(claimsIn('Kenya attacked Uganda and '.repeat(400))).toEqual([])
})
