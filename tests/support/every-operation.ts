import { readdirSync, readFileSync } from 'node:fs'
import { parse, print, separateOperations } from 'graphql'

type Variables = Record<string, unknown>

export interface Operation {
  readonly name: string
  readonly query: string
  readonly variables: Variables
}

const folder = new URL('../../schema/operations/', import.meta.url)

/**
 * The committed queries and mutations in order of their files, each with the fragments that it uses. Subscriptions wait.
 *
 * @param known by the operation's name, variables that only a graph can give; the others stand in its file
 */
export function everyOperation(known: Readonly<Record<string, Variables>>): Operation[] {
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const documents = separateOperations(parse(texts.join('\n')))
  return texts.flatMap((text) => {
    const name = /^(?:query|mutation) (\w+)/m.exec(text)?.[1]
    const document = name === undefined ? undefined : documents[name]
    if (name === undefined || document === undefined) return []
    const variables = JSON.parse(/^# variables: (.*)$/m.exec(text)?.[1] ?? '{}') as Variables
    return { name, query: print(document), variables: { ...variables, ...known[name] } }
  })
}
