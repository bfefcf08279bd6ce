/**
 * Words a second of the English parser, in one process.
 *
 *     npm run build
 *     node bench/parse.ts FILE...                                (Node 22.18 or newer; before: see below)
 *     node bench/parse.ts FILE... --python PYTHON --pipeline DIR
 *
 * FILE is plain text; blank lines end a paragraph, each paragraph is parsed on its own. With a Python that has
 * spaCy 3.6 and the folder of en_core_web_sm 3.6 (where its config.cfg lies), spaCy is timed on the same paragraphs.
 * Node 20 reads no TypeScript: npx rolldown bench/parse.ts --platform node --dir dist && node dist/parse.js FILE...
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Parse } from '../src/ingest/analyze/parser/types.ts'

const RUNS = 7
const LEAST_WORDS = 50_000

const SPACY = `
import json, sys, time, warnings, spacy
warnings.simplefilter("ignore")
nlp = spacy.load(sys.argv[1])
texts = json.load(sys.stdin)
def run():
    start = time.perf_counter()
    for _ in nlp.pipe(texts): pass
    return time.perf_counter() - start
run()
print(json.dumps([run() for _ in range(3)]))
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { python: { type: 'string' }, pipeline: { type: 'string' } },
})
if (positionals.length === 0) throw new Error('name at least one text file')

const { parse } = (await import(new URL('../dist/ingest/analyze/parser/parse.js', import.meta.url).href)) as {
  parse(text: string): Parse
}

const read = positionals.flatMap((file) => readFileSync(file, 'utf8').split(/\n\s*\n/))
const paragraphs = read.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
const words = paragraphs.reduce((sum, text) => sum + text.split(' ').length, 0)
const repeats = Math.max(1, Math.ceil(LEAST_WORDS / words))

function run(): number {
  const start = performance.now()
  for (let i = 0; i < repeats; i++) for (const text of paragraphs) parse(text)
  return (performance.now() - start) / 1000
}

function report(name: string, seconds: number[], count: number): void {
  const rates = seconds.map((time) => Math.round(count / time)).sort((a, b) => a - b)
  const median = rates[rates.length >> 1]
  console.log(`${name}: ${median} words a second (median of ${rates.length}; ${rates[0]} to ${rates.at(-1)})`)
}

console.log(`${words} words in ${paragraphs.length} paragraphs, each run ${repeats} times over them`)
const loading = performance.now()
parse('A first sentence.')
console.log(`model loaded in ${Math.round(performance.now() - loading)} ms`)
run()
report('wiregraph', Array.from({ length: RUNS }, run), words * repeats)

if (values.python && values.pipeline) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' }
  const result = spawnSync(values.python, ['-c', SPACY, values.pipeline], {
    input: JSON.stringify(paragraphs),
    encoding: 'utf8',
    env,
  })
  if (result.status !== 0) throw new Error(result.stderr)
  report('spaCy', JSON.parse(result.stdout) as number[], words)
}
