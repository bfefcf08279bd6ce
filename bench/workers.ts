/**
 * Words a second that are read, and that are read and written, with no, one, two or more reading threads, and their
 * ratios to reading in the main thread, all in one run. The first quarter of a reading is not counted: threads start and
 * load their models in it, and the code is compiled.
 *
 *     npm run build
 *     node --import ./tests/support/run-ts.mjs bench/workers.ts [ARTICLES] [THREADS...]
 *
 * The build is measured, as threads would else spend their start on translating TypeScript. Beside the rate stands how
 * many cores were busy: where others use the machine, it says more than the ratio. Articles of about 500 words come from
 * news-pages.ts and are written to an embedded graph on disk; each number of threads gets two turns of which the better
 * counts, as machines are noisy.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RawDocument } from '../src/domain/document.ts'
import type { migrate as migrateSource } from '../src/graph/migrate.ts'
import type { openGraph as openGraphSource } from '../src/graph/open.ts'
import type { ingest as ingestSource } from '../src/ingest/pipeline.ts'
import type { rulesReader as rulesReaderSource } from '../src/ingest/readers/rules-reader.ts'
import type { readDocuments as readDocumentsSource } from '../src/ingest/threads/read-documents.ts'
import { newsPages } from './news-pages.ts'

const built = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href)
const { ingest } = (await built('ingest/pipeline')) as { ingest: typeof ingestSource }
const { migrate } = (await built('graph/migrate')) as { migrate: typeof migrateSource }
const { openGraph } = (await built('graph/open')) as { openGraph: typeof openGraphSource }

const { rulesReader } = (await built('ingest/readers/rules-reader')) as {
  rulesReader: typeof rulesReaderSource
}
const { readDocuments } = (await built('ingest/threads/read-documents')) as {
  readDocuments: typeof readDocumentsSource
}

const articles = Number(process.argv[2] ?? 400)
const asked = process.argv.slice(3).map(Number)
const pages: RawDocument[] = []
for await (const page of newsPages(500)) {
  if (pages.push(page) === articles) break
}
const wordsOf = (documents: readonly RawDocument[]) =>
  documents.reduce((sum, { content }) => sum + content.split(/\s+/).length, 0)
const start = Math.floor(articles / 4)

interface Run {
  readonly wordsASecond: number
  /** Processor time over time. */
  readonly busy: number
}

async function readWith(threads: number): Promise<Run> {
  let [began, before] = [performance.now(), process.cpuUsage()]
  let read = 0
  for await (const _ of readDocuments(pages, rulesReader, threads))
    if (++read === start) [began, before] = [performance.now(), process.cpuUsage()]
  return runOf(pages.slice(start), began, before)
}

async function ingestWith(threads: number): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bench-'))
  const store = await openGraph({ engine: 'grafeo', folder })
  await migrate(store)
  const [began, before] = [performance.now(), process.cpuUsage()]
  for await (const _ of ingest(store, pages, { threads })) void _
  const run = runOf(pages, began, before)
  await store.close()
  rmSync(folder, { recursive: true })
  return run
}

function runOf(documents: readonly RawDocument[], began: number, before: NodeJS.CpuUsage): Run {
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  return { wordsASecond: wordsOf(documents) / seconds, busy: (user + system) / 1e6 / seconds }
}

console.log(`${articles} articles, ${wordsOf(pages)} words, ${availableParallelism()} cores`)
for (const [what, runWith] of [
  ['read', readWith],
  ['read and written', ingestWith],
] as const) {
  let alone: number | undefined
  for (const threads of asked.length > 0 ? asked : [0, 1, 2]) {
    const runs = [await runWith(threads), await runWith(threads)]
    const { wordsASecond, busy } = runs.reduce((best, run) =>
      run.wordsASecond > best.wordsASecond ? run : best,
    )
    alone ??= wordsASecond
    const where = threads === 0 ? 'in the main thread' : `in ${threads} threads`
    const ratio = (wordsASecond / alone).toFixed(2)
    console.log(
      `${what} ${where}: ${Math.round(wordsASecond)} words a second, ${ratio} times the first, ${busy.toFixed(2)} cores busy`,
    )
  }
}
