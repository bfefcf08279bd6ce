/**
 * How much of an article is kept, and how little beside it, measured on your own pages: ours beside Mozilla's
 * Readability on linkedom.
 *
 *     node --import ./tests/support/run-ts.mjs bench/cleaning.ts FOLDER [WORST]
 *
 * FOLDER holds pairs of files: `NAME.html`, a page as it was fetched, in UTF-8, and `NAME.txt`, the article's text
 * without headline, byline and captions, its paragraphs separated in any way. Compared are the runs of four words in
 * lower case, each as often as it stands: precision and recall are averaged over the pages, and F1 is theirs. Pages a
 * second are by processor time of one core, after a first run over all pages. WORST pages are listed by name.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { isSkipped } from '../src/domain/document.ts'
import { clean } from '../src/ingest/clean/clean.ts'

const gramLength = 4
const [folder, worst = '0'] = process.argv.slice(2)
if (!folder) throw new Error('Give a folder with pages, NAME.html, and their expected text, NAME.txt.')

const pages = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    name: basename(file, '.html'),
    html: readFileSync(join(folder, file), 'utf8'),
    expected: grams(readFileSync(join(folder, file.replace(/html$/, 'txt')), 'utf8')),
  }))
if (pages.length === 0) throw new Error(`No .html file is in ${folder}.`)

const readers: Record<string, (html: string) => string> = {
  wiregraph(html) {
    const article = clean({ source: 'page', format: 'html', content: html })
    return isSkipped(article) ? '' : article.body
  },
  Readability(html) {
    try {
      return new Readability(parseHTML(html).document).parse()?.textContent ?? ''
    } catch {
      // It throws on pages without a body, of which it finds no article.
      return ''
    }
  },
}

console.log(`${pages.length} pages`)
console.log(`${''.padEnd(12)} precision  recall      F1  pages/s`)
for (const [name, read] of Object.entries(readers)) {
  const scores = pages.map((page) => ({ name: page.name, ...score(grams(read(page.html)), page.expected) }))
  const start = process.cpuUsage()
  for (const page of pages) read(page.html)
  const { user, system } = process.cpuUsage(start)
  const [precision, recall] = [
    mean(scores.map((one) => one.precision)),
    mean(scores.map((one) => one.recall)),
  ]
  const figures = [precision, recall, harmonic(precision, recall)].map((figure) =>
    figure.toFixed(4).padStart(8),
  )
  console.log(
    `${name.padEnd(12)}${figures.join('')} ${(pages.length / ((user + system) / 1e6)).toFixed(1).padStart(8)}`,
  )
  for (const page of scores.sort((one, other) => one.f1 - other.f1).slice(0, Number(worst)))
    console.log(`  ${page.f1.toFixed(3)} ${page.name}`)
}

function grams(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at + gramLength <= Math.max(words.length, gramLength); at++) {
    const gram = words.slice(at, at + gramLength).join(' ')
    if (gram !== '') counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

function score(found: Map<string, number>, expected: Map<string, number>) {
  const total = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  let shared = 0
  for (const [gram, count] of found) shared += Math.min(count, expected.get(gram) ?? 0)
  const precision = found.size > 0 ? shared / total(found) : expected.size > 0 ? 0 : 1
  const recall = expected.size > 0 ? shared / total(expected) : 1
  return { precision, recall, f1: harmonic(precision, recall) }
}

function harmonic(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
