import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { makeYoga } from '../../src/server/yoga.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

/** The first block of a language in the README. */
function block(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme) ?? []
  if (text === undefined) throw new Error(`README.md shows no ${language}`)
  return text
}

test("the README's first query returns what the README shows", { timeout: 60_000 }, async () => {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  for await (const _ of ingest(
    store,
    readSources([fileURLToPath(new URL('../../samples', import.meta.url))]),
  ))
    void _
  const response = await makeYoga(store, pino({ level: 'silent' })).fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block('graphql') }),
  })
  const { data } = (await response.json()) as { data: unknown }
  expect({ data }).toEqual(JSON.parse(block('json')))
  await store.close()
})
