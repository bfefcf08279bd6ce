// Writes pairs of nodes until it is killed, one pair a transaction; prints how many are committed.
import { migrate } from '../../../src/graph/migrate.ts'
import { openGraph } from '../../../src/graph/open.ts'
import { adHoc } from '../../support/ad-hoc.ts'

const first = adHoc('CREATE (n:Entity {id: $id, half: 1, twin: $twin})', 'write')
const second = adHoc('CREATE (n:Entity {id: $twin, half: 2})', 'write')

const graph = await openGraph({ engine: 'grafeo', folder: process.argv[2]! })
await migrate(graph)
for (let i = 1; ; i++) {
  await graph.write(async (tx) => {
    const pair = { id: `first ${i}`, twin: `second ${i}` }
    await tx.run(first, pair)
    await tx.run(second, pair)
  })
  console.log(i)
}
