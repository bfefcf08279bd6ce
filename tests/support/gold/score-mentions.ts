import type { GoldDocument } from './gold-document.ts'
import type { PrintedMention } from './reading-shape.ts'
import { Tallies } from './tally.ts'

/** Exact span and kind, as CoNLL's evaluation counts, for each kind; `misses` are told in words. */
export function scoreMentions(
  pairs: Iterable<readonly [GoldDocument, readonly Pick<PrintedMention, 'start' | 'end' | 'kind'>[]]>,
): { tallies: Tallies; misses: string[] } {
  const tallies = new Tallies()
  const misses: string[] = []
  for (const [{ id, mentions: marked, text }, read] of pairs) {
    const keyOf = ({ start, end, kind }: { start: number; end: number; kind: string }) =>
      `${start}-${end} ${kind}`
    const wanted = new Set(marked.map(keyOf))
    const got = new Set(read.map(keyOf))
    const around = (start: number, end: number) =>
      text.slice(Math.max(0, start - 30), end + 20).replaceAll('\n', ' ')
    for (const { start, end, kind, text: words } of marked) {
      const tally = tallies.of(kind)
      if (got.has(`${start}-${end} ${kind}`)) tally.hits++
      else {
        tally.missed++
        misses.push(`${id}: missed ${kind} "${words}" in "${around(start, end)}"`)
      }
    }
    for (const mention of read) {
      if (wanted.has(keyOf(mention))) continue
      tallies.of(mention.kind).extra++
      const { start, end, kind } = mention
      misses.push(`${id}: extra ${kind} "${text.slice(start, end)}" in "${around(start, end)}"`)
    }
  }
  return { tallies, misses }
}
