// Writes schema/schema.graphql from the built API; with --check it only tells whether the file is up to date.
import { readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from '../dist/api/schema/schema.js'

const file = new URL('../schema/schema.graphql', import.meta.url)
const text = `${printSchema(lexicographicSortSchema(schema))}\n`
if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/schema.graphql is not what the code says; run npm run codegen.')
  process.exitCode = 1
}
