// Writes schema/persisted-operations.json: the text of each committed operation, with the fragments it spreads, by its
// SHA-256; with --check it only tells whether the file is up to date.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Kind, parse, print, visit } from 'graphql'

const folder = new URL('../schema/operations/', import.meta.url)
const file = new URL('../schema/persisted-operations.json', import.meta.url)

const definitions = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')).definitions)
const fragments = new Map(
  definitions
    .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    .map((definition) => [definition.name.value, definition]),
)

/** The fragments that a definition spreads, and those that these spread. */
function neededFragments(definition, found = new Set()) {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (fragment === undefined || found.has(fragment)) return
      found.add(fragment)
      neededFragments(fragment, found)
    },
  })
  return found
}

const texts = definitions
  .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  .map((definition) => [definition, ...neededFragments(definition)].map(print).join('\n'))
const byDigest = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text])
const manifest = `${JSON.stringify(Object.fromEntries(byDigest), null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(file, manifest)
else if (readFileSync(file, 'utf8') !== manifest) {
  console.error('schema/persisted-operations.json is not what the operations say; run npm run codegen.')
  process.exitCode = 1
}
