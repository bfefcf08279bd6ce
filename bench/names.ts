// node --import ./tests/support/run-ts.mjs bench/names.ts: names found in the gold set (exact span and kind) and words
// a second, beside compromise and, where PYTHON names an interpreter that has it, spaCy's small pipeline.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type GoldDocument, goldDocuments } from '../tests/support/gold/gold-document.ts'
import { readGold } from '../tests/support/gold/read-gold.ts'
import type { PrintedMention } from '../tests/support/gold/reading-shape.ts'
import { scoreMentions } from '../tests/support/gold/score-mentions.ts'
import { nameKinds, overall } from '../tests/support/gold/score-table.ts'
import { compromiseNames } from './peers/compromise-names.ts'

type Found = Pick<PrintedMention, 'start' | 'end' | 'kind'>
interface Reader {
  readonly name: string
  readonly found: readonly (readonly [GoldDocument, readonly Found[]])[]
  readonly seconds: number
}

const documents = goldDocuments()
const words = documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)

function timed(name: string, read: (document: GoldDocument) => readonly Found[]): Reader {
  for (const document of documents.slice(0, 3)) read(document)
  const began = performance.now()
  const found = documents.map((document) => [document, read(document)] as const)
  return { name, found, seconds: (performance.now() - began) / 1000 }
}

function spacy(python: string): Reader {
  const script = fileURLToPath(new URL('peers/spacy_names.py', import.meta.url))
  const input = documents.map(({ id, text }) => JSON.stringify({ id, text })).join('\n')
  const { stdout, stderr, status } = spawnSync(python, [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(`${python} ${script} failed: ${stderr}`)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { seconds: number; names: Found[] })
  return {
    name: 'spaCy en_core_web_sm',
    found: lines.map(({ names }, index) => [documents[index] as GoldDocument, names] as const),
    seconds: lines.reduce((sum, line) => sum + line.seconds, 0),
  }
}

const python = process.env.PYTHON
const readers = [
  timed('Wiregraph (events and all)', (document) => readGold(document).mentions),
  timed('compromise', ({ text }) => compromiseNames(text)),
  ...(python === undefined ? [] : [spacy(python)]),
]
process.stdout.write(`${documents.length} documents, ${words} words\n`)
for (const { name, found, seconds } of readers) {
  const { tallies } = scoreMentions(found)
  const rows: [string, readonly string[]][] = [
    ['all', nameKinds],
    ...nameKinds.map((kind): [string, readonly string[]] => [kind, [kind]]),
  ]
  const figures = rows.map(([kind, kinds]) => {
    const { precision, recall, f1 } = overall(tallies, kinds)
    return `${kind} ${[precision, recall, f1].map((part) => (100 * part).toFixed(1)).join('/')}`
  })
  process.stdout.write(`${name}: ${figures.join(', ')}; ${Math.round(words / seconds)} words a second\n`)
}
