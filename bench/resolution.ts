// node --import ./tests/support/run-ts.mjs bench/resolution.ts [misses]: how well the test set of who is who is resolved,
// by group and by part, and which pairs of the dev part come out wrong.
import type { Tally } from '../tests/support/gold/tally.ts'
import { resolutionCases } from '../tests/support/resolution/cases.ts'
import { scoreResolution } from '../tests/support/resolution/score.ts'

const { groups, parts, overall, misses } = scoreResolution(resolutionCases())
const row = (name: string, { hits, extra, missed, precision, recall, f1 }: Tally) =>
  [name, hits + missed, extra, missed, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)].join('\t')
console.log('\tpairs\textra\tmissed\tprecision\trecall\tF1')
for (const [name, tally] of [...groups, ...parts]) console.log(row(name, tally))
console.log(row('all', overall))
if (process.argv[2] === 'misses') console.log(misses.join('\n'))
