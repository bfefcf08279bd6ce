import { expect, test } from 'vitest'
import { goldDocuments, readGoldDocument } from '../support/gold/gold-document.ts'
import { readGold } from '../support/gold/read-gold.ts'
import { scoreFacts } from '../support/gold/score-facts.ts'
import { scoreMentions } from '../support/gold/score-mentions.ts'
import { nameKinds, overall, scoreTable } from '../support/gold/score-table.ts'

const read = goldDocuments().map((document) => [document, readGold(document)] as const)

test('names of the gold set are read at least as well as before', () => {
  const { tallies, misses } = scoreMentions(
    read.map(([document, { mentions }]) => [document, mentions] as const),
  )
  expect(overall(tallies, nameKinds).f1, misses.join('\n')).toBeGreaterThanOrEqual(0.925)
  expect(overall(tallies, ['DATE', 'MONEY', 'QUANTITY']).f1, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
  expect(overall(tallies, ['NATIONALITY']).f1, misses.join('\n')).toBeGreaterThanOrEqual(0.9)
})

test('events of the gold set are read at least as well as before', () => {
  const score = scoreFacts(
    read.map(([document, { events }]) => [document, events] as const),
    false,
  )
  const told = score.misses.join('\n')
  expect(overall(score.types).f1, told).toBeGreaterThanOrEqual(0.825)
  expect(overall(score.roles).f1, told).toBeGreaterThanOrEqual(0.745)
  expect(overall(score.polarity).f1, told).toBeGreaterThanOrEqual(0.97)
  expect(overall(score.modality).f1, told).toBeGreaterThanOrEqual(0.95)
  expect(overall(score.time).f1, told).toBeGreaterThanOrEqual(0.85)
})

test('relations of the gold set are read at least as well as before', () => {
  const score = scoreFacts(
    read.map(([document, { relations }]) => [document, relations] as const),
    true,
  )
  expect(overall(score.types).f1, score.misses.join('\n')).toBeGreaterThanOrEqual(0.82)
})

test('docs/reading.md shows the figures of today', async () => {
  const scores = {
    mentions: scoreMentions(read.map(([document, { mentions }]) => [document, mentions] as const)).tallies,
    events: scoreFacts(
      read.map(([document, { events }]) => [document, events] as const),
      false,
    ),
    relations: scoreFacts(
      read.map(([document, { relations }]) => [document, relations] as const),
      true,
    ),
  }
  const page = `# How well articles are read

The gold set under \`tests/golden/reading/\` is ${read.length} articles in our own words, marked by hand before the rules
saw them; its README says how. An event counts as read where one of its type is found at the marked trigger, or
in the same paragraph with a participant in common; roles count over all events, whether found or not. Names count with exact
span and kind. What is misread: \`node --import ./tests/support/run-ts.mjs bench/reading.ts misses\`.

${scoreTable(scores)}`
  await expect(page).toMatchFileSnapshot('../../docs/reading.md')
})

test('a mark that is not in its paragraph is refused', () => {
  const source =
    '# A title\npublished: 2024-03-12\n\nNothing is here.\n\n- MEET «met» participant «Nothing»\n'
  expect(() => readGoldDocument('made-up', source)).toThrow('«met»1 is not in its paragraph')
})
