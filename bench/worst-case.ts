/**
 * The shapes of 100 KB of text or page that take longest to read, in seconds of processor time, and how that compares
 * with plain prose of the same length in the same run. No shape should take more than two seconds.
 *
 *     node --import ./tests/support/run-ts.mjs bench/worst-case.ts [KILOBYTES] [SHOWN]
 */
import type { DocumentFormat } from '../src/domain/document.ts'
import { readDocument } from '../src/ingest/read-document.ts'
import { repeated } from '../tests/support/invented.ts'
import { nastyPages, nastyTexts } from '../tests/support/nasty-texts.ts'

const length = Number(process.argv[2] ?? 100) * 1000
const shown = Number(process.argv[3] ?? 15)

function seconds(content: string, format: DocumentFormat): number {
  const before = process.cpuUsage()
  readDocument({ source: 'bench', format, content, hints: { language: 'en', publishedAt: '2024-05-14' } })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const sentence = repeated('Anna Larsen of Kenya met Jonas Lie in Lima on Monday. She did not visit Oslo. ')
seconds(sentence(length), 'body')
const prose = seconds(sentence(length), 'body')
const formats = ['body', 'html', 'text', 'markdown'] as const
const measured = [
  ...Object.entries(nastyTexts).flatMap(([name, shape]) =>
    formats.map((format) => ({ name, shape, format })),
  ),
  ...Object.entries(nastyPages).map(([name, shape]) => ({ name, shape, format: 'html' as const })),
].map(({ name, shape, format }) => ({ name, format, taken: seconds(shape(length), format) }))

console.log(`${length / 1000} KB of prose: ${prose.toFixed(2)} s`)
for (const { name, format, taken } of measured.sort((a, b) => b.taken - a.taken).slice(0, shown))
  console.log(`${taken.toFixed(2)} s, ${(taken / prose).toFixed(1)} times prose: ${name}, as ${format}`)
