// Adds to a counter on a Neo4j server: reads it, then writes one more, so that a lost turn shows.
import { openGraph } from '../../../src/graph/open.ts'
import { adHoc } from '../../support/ad-hoc.ts'

const read = adHoc<{ count: number }>("MATCH (n:Entity {id: 'counter'}) RETURN n.count AS count", 'read')
const write = adHoc("MATCH (n:Entity {id: 'counter'}) SET n.count = $next", 'write')

const [uri, times] = process.argv.slice(2)
const graph = await openGraph({
  engine: 'neo4j',
  uri: uri!,
  username: 'neo4j',
  password: '',
  timeoutMs: 20_000,
  fetchSize: 1000,
})
for (let i = 0; i < Number(times); i++) {
  await graph.write(async (tx) => {
    const [before] = await tx.run(read, {})
    await tx.run(write, { next: before!.count + 1 })
  })
}
await graph.close()
