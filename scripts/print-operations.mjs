// Writes schema/persisted-operations.json: the text of each committed operation, with the fragments it spreads, and of
// what the MCP tools ask, by its SHA-256; with --check it only tells whether the file is up to date. Wants a build.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { concatAST, parse, print, separateOperations } from 'graphql'
import { schema } from '../dist/api/schema/schema.js'
import { toolDocuments } from '../dist/mcp/documents.js'

const folder = new URL('../schema/operations/', import.meta.url)
const file = new URL('../schema/persisted-operations.json', import.meta.url)

const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')))
const committed = Object.values(separateOperations(concatAST(files))).map(print)
const byDigest = [...committed, ...toolDocuments(schema)].map((text) => [
  createHash('sha256').update(text).digest('hex'),
  text,
])
const manifest = `${JSON.stringify(Object.fromEntries(byDigest), null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(file, manifest)
else if (readFileSync(file, 'utf8') !== manifest) {
  console.error('schema/persisted-operations.json is not what the operations say; run npm run codegen.')
  process.exitCode = 1
}
