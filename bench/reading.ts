// node --import ./tests/support/run-ts.mjs bench/reading.ts [misses]: how well the gold set is read, and what is misread.
import { goldDocuments } from '../tests/support/gold/gold-document.ts'
import { readGold } from '../tests/support/gold/read-gold.ts'
import { scoreFacts } from '../tests/support/gold/score-facts.ts'
import { scoreMentions } from '../tests/support/gold/score-mentions.ts'
import { scoreTable } from '../tests/support/gold/score-table.ts'

const read = goldDocuments().map((document) => [document, readGold(document)] as const)
const mentions = scoreMentions(read.map(([document, { mentions: found }]) => [document, found]))
const events = scoreFacts(
  read.map(([document, { events: found }]) => [document, found]),
  false,
)
const relations = scoreFacts(
  read.map(([document, { relations: found }]) => [document, found]),
  true,
)
process.stdout.write(scoreTable({ mentions: mentions.tallies, events, relations }))
if (process.argv[2] === 'misses')
  process.stdout.write(`${[...mentions.misses, ...events.misses, ...relations.misses].join('\n')}\n`)
