/**
 * Words a second that are read and written with no, one, two or more reading threads, and their ratio to reading in
 * the main thread, all in one run.
 *
 *     npm run build
 *     node --import ./tests/support/run-ts.mjs bench/workers.ts [ARTICLES] [THREADS...]
 *
 * The build is measured, as threads would else spend their start on translating TypeScript. Beside the rate stands how
 * many cores were busy: where others use the machine, it says more than the ratio. Articles of about 500 words come from news-pages.ts and are written to an embedded graph on disk; each number of
 * threads gets two turns of which the better counts, as machines are noisy.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RawDocument } from '../src/domain/document.ts'
import type { migrate as migrateSource } from '../src/graph/migrate.ts'
import type { openGraph as openGraphSource } from '../src/graph/open.ts'
import type { ingest as ingestSource } from '../src/ingest/pipeline.ts'
import { newsPages } from './news-pages.ts'

const built = (path: string) => import(new URL(`../dist/${path}.js`, import.meta.url).href)
const { ingest } = (await built('ingest/pipeline')) as { ingest: typeof ingestSource }
const { migrate } = (await built('graph/migrate')) as { migrate: typeof migrateSource }
const { openGraph } = (await built('graph/open')) as { openGraph: typeof openGraphSource }

const articles = Number(process.argv[2] ?? 400)
const asked = process.argv.slice(3).map(Number)
const pages: RawDocument[] = []
for await (const page of newsPages(500)) {
  if (pages.push(page) === articles) break
}
const words = pages.reduce((sum, { content }) => sum + content.split(/\s+/).length, 0)

interface Run {
  readonly seconds: number
  /** Processor time over time. */
  readonly busy: number
}

async function runWith(threads: number, documents: readonly RawDocument[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bench-'))
  const store = await openGraph({ engine: 'grafeo', folder })
  await migrate(store)
  const [began, before] = [performance.now(), process.cpuUsage()]
  for await (const _ of ingest(store, documents, { threads })) void _
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  await store.close()
  rmSync(folder, { recursive: true })
  return { seconds, busy: (user + system) / 1e6 / seconds }
}

console.log(`${articles} articles, ${words} words, ${availableParallelism()} cores`)
// The main thread loads its model once, before the clock runs; threads load theirs while it does.
await runWith(0, pages.slice(0, 8))
let alone: number | undefined
for (const threads of asked.length > 0 ? asked : [0, 1, 2]) {
  const runs = [await runWith(threads, pages), await runWith(threads, pages)]
  const { seconds, busy } = runs.reduce((best, run) => (run.seconds < best.seconds ? run : best))
  alone ??= words / seconds
  const where = threads === 0 ? 'in the main thread' : `in ${threads} threads`
  const ratio = (words / seconds / alone).toFixed(2)
  console.log(
    `${where}: ${Math.round(words / seconds)} words a second, ${ratio} times the first, ${busy.toFixed(2)} cores busy`,
  )
}
