/**
 * The whole way in, page to stored facts in an embedded graph on disk: articles a second in one process, where the
 * time goes, and memory as the graph grows.
 *
 *     node --import ./tests/support/run-ts.mjs bench/ingest.ts [ARTICLES]
 *
 * Articles of about 500 words come from news-pages.ts. Each quarter shows articles a second by the clock and by
 * processor time, which others on the machine do not change, and the memory at its end, most of JavaScript's heap being
 * what waits to be collected.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArticleReading } from '../src/domain/article.ts'
import type { CleanArticle } from '../src/domain/document.ts'
import { migrate } from '../src/graph/migrate.ts'
import { openGraph } from '../src/graph/open.ts'
import { analyze } from '../src/ingest/analyze/analyze.ts'
import { clean } from '../src/ingest/clean/clean.ts'
import { readArticle } from '../src/ingest/resolve/read-article.ts'
import { writeArticles } from '../src/ingest/write/write-articles.ts'
import { newsPages } from './news-pages.ts'

const articles = Number(process.argv[2] ?? 400)
const batchSize = 8

const spent = { clean: 0, analyze: 0, resolve: 0, write: 0 }
async function timed<T>(stage: keyof typeof spent, work: () => T | Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await work()
  spent[stage] += performance.now() - started
  return result
}

const folder = mkdtempSync(join(tmpdir(), 'wiregraph-bench-'))
const store = await openGraph({ engine: 'grafeo', folder })
await migrate(store)
let batch: ArticleReading[] = []
const quarterSize = Math.ceil(articles / 4)
let quarter = performance.now()
let processor = process.cpuUsage()
let number = 0
for await (const page of newsPages(500)) {
  if (++number > articles) break
  const article = (await timed('clean', () => clean(page))) as CleanArticle
  const document = await timed('analyze', () => analyze(article))
  batch.push(await timed('resolve', () => readArticle(article, document)))
  if (batch.length === batchSize || number === articles) {
    const readings = batch
    await timed('write', () => writeArticles(store, readings, '2024-01-01T00:00:00.000Z'))
    batch = []
  }
  if (number % quarterSize === 0 || number === articles) {
    const now = performance.now()
    const { user, system } = process.cpuUsage(processor)
    const size = number % quarterSize || quarterSize
    const memory = process.memoryUsage()
    console.log(
      `${number} articles: ${((size * 1000) / (now - quarter)).toFixed(1)} a second, ${((size * 1e6) / (user + system)).toFixed(1)} a processor second, resident ${Math.round(memory.rss / 1e6)} MB, heap ${Math.round(memory.heapUsed / 1e6)} MB`,
    )
    quarter = now
    processor = process.cpuUsage()
  }
}
await store.close()
rmSync(folder, { recursive: true })
const all = Object.values(spent).reduce((sum, ms) => sum + ms, 0)
for (const [stage, ms] of Object.entries(spent))
  console.log(`${stage}: ${(ms / articles).toFixed(1)} ms an article, ${Math.round((100 * ms) / all)} %`)
