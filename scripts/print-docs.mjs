// Writes the pages of docs/ that are generated: operations with answers over the samples, the schema, the event kinds;
// with --check it only tells whether they are up to date. Wants a build.
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { eventKindsPage } from './docs/event-kinds-page.mjs'
import { operationsPage } from './docs/operations-page.mjs'
import { openSampleGraph } from './docs/sample-graph.mjs'
import { schemaPage } from './docs/schema-page.mjs'

const text = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

const graph = await openSampleGraph()
const pages = {
  'docs/operations.md': await operationsPage(graph),
  'docs/schema.md': schemaPage(buildSchema(text('schema/schema.graphql'))),
  'docs/event-kinds.md': eventKindsPage(),
}
await graph.close()

for (const [path, page] of Object.entries(pages)) {
  if (!process.argv.includes('--check')) writeFileSync(new URL(`../${path}`, import.meta.url), page)
  else if (text(path) !== page) {
    console.error(`${path} is not what the code says; run npm run codegen.`)
    process.exitCode = 1
  }
}
