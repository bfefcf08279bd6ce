import { readdirSync, readFileSync } from 'node:fs'
import {
  concatAST,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  separateOperations,
} from 'graphql'

/** A query of `schema/operations`. */
export interface CommittedQuery {
  readonly name: string
  /** The first line of its file. */
  readonly description: string
  readonly operation: OperationDefinitionNode
  /** The operation, with the fragments that it needs. */
  readonly document: DocumentNode
}

const folder = new URL('../../schema/operations/', import.meta.url)

/** Every committed query, in order of the files' names. Mutations are left out, and what is for those who listen. */
export function committedQueries(): CommittedQuery[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql') && !file.startsWith('live'))
    .sort()
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))
    .map((text) => ({ text, document: parse(text) }))
  const separated = separateOperations(concatAST(files.map(({ document }) => document)))
  return files.flatMap(({ text, document: { definitions } }) =>
    definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .filter(({ operation }) => operation === OperationTypeNode.QUERY)
      .flatMap((operation) => {
        const name = operation.name?.value ?? ''
        const document = separated[name]
        const description = /^# (.*)$/m.exec(text)?.[1] ?? ''
        return document === undefined || name === '' ? [] : [{ name, description, operation, document }]
      }),
  )
}
