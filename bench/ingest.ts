/**
 * The whole way in, page to stored facts in an embedded graph on disk: articles a second in one process, where the
 * time goes, and memory as the graph grows.
 *
 *     node --import ./tests/support/run-ts.mjs bench/ingest.ts [ARTICLES]
 *
 * Articles have about 500 words, drawn from the paragraphs of samples/ by a fixed seed, each under an address and
 * a day of its own. Ratios between the lines of one run say more than its figures: machines are noisy.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ArticleReading } from '../src/domain/article.ts'
import { type CleanArticle, isSkipped, type RawDocument } from '../src/domain/document.ts'
import { migrate } from '../src/graph/migrate.ts'
import { openGraph } from '../src/graph/open.ts'
import { analyze } from '../src/ingest/analyze/analyze.ts'
import { clean } from '../src/ingest/clean/clean.ts'
import { readSources } from '../src/ingest/read/read-sources.ts'
import { readArticle } from '../src/ingest/resolve/read-article.ts'
import { writeArticles } from '../src/ingest/write/write-articles.ts'

const articles = Number(process.argv[2] ?? 400)
const batchSize = 8
const wordsEach = 500

const paragraphs: string[] = []
for await (const document of readSources([fileURLToPath(new URL('../samples', import.meta.url))])) {
  const article = isSkipped(document) ? document : clean(document)
  if (!isSkipped(article) && article.language === 'en')
    paragraphs.push(...article.paragraphs.map(({ text }) => text))
}

let state = 42
function random(below: number): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
  return state % below
}

function page(number: number): RawDocument {
  const body: string[] = []
  for (let words = 0; words < wordsEach; ) {
    const paragraph = paragraphs[random(paragraphs.length)]!
    body.push(`<p>${paragraph}</p>`)
    words += paragraph.split(' ').length
  }
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 1500))).toISOString().slice(0, 10)
  return {
    source: String(number),
    format: 'html',
    url: `https://news.example/${number}`,
    content: `<html><head><title>Report ${number}</title><meta property="article:published_time" content="${day}T12:00:00Z"></head><body><nav>Home World</nav><article>${body.join('\n')}</article></body></html>`,
  }
}

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
let quarter = performance.now()
for (let number = 1; number <= articles; number++) {
  const article = (await timed('clean', () => clean(page(number)))) as CleanArticle
  const document = await timed('analyze', () => analyze(article))
  batch.push(await timed('resolve', () => readArticle(article, document)))
  if (batch.length === batchSize || number === articles) {
    const readings = batch
    await timed('write', () => writeArticles(store, readings, '2024-01-01T00:00:00.000Z'))
    batch = []
  }
  if (number % Math.ceil(articles / 4) === 0 || number === articles) {
    const now = performance.now()
    const rate = (Math.ceil(articles / 4) * 1000) / (now - quarter)
    const memory = process.memoryUsage()
    console.log(
      `${number} articles: ${rate.toFixed(1)} a second, heap ${Math.round(memory.heapUsed / 1e6)} MB, resident ${Math.round(memory.rss / 1e6)} MB`,
    )
    quarter = now
  }
}
await store.close()
rmSync(folder, { recursive: true })
const all = Object.values(spent).reduce((sum, ms) => sum + ms, 0)
for (const [stage, ms] of Object.entries(spent))
  console.log(`${stage}: ${(ms / articles).toFixed(1)} ms an article, ${Math.round((100 * ms) / all)} %`)
