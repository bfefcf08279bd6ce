import { lineValue } from '../text/body-span.ts'
import type { JudgedBlock } from './judged-block.ts'

const longRun = 150
const largeShare = 0.5

/**
 * Blocks between found ones that are a text of their own, such as a gallery's or a ticker's: a run of sentences not
 * found that is long, and long beside what was found.
 */
export function foreignRuns(blocks: readonly JudgedBlock[]): Set<JudgedBlock> {
  const foreign = new Set<JudgedBlock>()
  const found = sentences(blocks.filter((block) => block.isFound))
  if (found < longRun) return foreign
  let run: JudgedBlock[] = []
  for (const block of blocks.slice(blocks.findIndex(({ isFound }) => isFound))) {
    if (!block.isFound) run.push(block)
    else {
      const words = sentences(run)
      if (words >= longRun && words > largeShare * found) for (const one of run) foreign.add(one)
      run = []
    }
  }
  return foreign
}

function sentences(blocks: readonly JudgedBlock[]): number {
  return blocks.reduce((sum, block) => sum + Math.max(0, lineValue(block)), 0)
}
