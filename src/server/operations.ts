import { readdirSync, readFileSync } from 'node:fs'

/** An example query of `schema/operations`, with the variables that its comment gives. */
export interface ExampleOperation {
  readonly name: string
  readonly query: string
  readonly variables: string
}

const folder = new URL('../../schema/operations/', import.meta.url)

/** The examples in order of their file names; a line `# variables: {...}` at the top of one holds its variables. */
export function exampleOperations(): ExampleOperation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8')
      const variables = /^# variables: (.*)$/m.exec(query)?.[1] ?? '{}'
      return { name: file.replace('.graphql', ''), query, variables }
    })
}
