import { readdirSync, readFileSync } from 'node:fs'
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql'

/** A query of `schema/operations`, with the fragments that it needs. */
export interface CommittedQuery {
  readonly name: string
  /** The first line of its file. */
  readonly description: string
  readonly operation: OperationDefinitionNode
  readonly fragments: readonly FragmentDefinitionNode[]
}

const folder = new URL('../../schema/operations/', import.meta.url)

/** Every committed query, in order of the files' names. Mutations and subscriptions are left out. */
export function committedQueries(): CommittedQuery[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), folder), 'utf8'))
    .map((text) => ({ text, definitions: parse(text).definitions }))
  const fragments = new Map(
    files
      .flatMap(({ definitions }) => definitions)
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  return files.flatMap(({ text, definitions }) =>
    definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .filter(({ operation, name }) => operation === OperationTypeNode.QUERY && name !== undefined)
      .map((operation) => ({
        name: operation.name?.value ?? '',
        description: /^# (.*)$/m.exec(text)?.[1] ?? '',
        operation,
        fragments: [...neededBy(operation, fragments)],
      })),
  )
}

function neededBy(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (fragment === undefined || found.has(fragment)) return
      found.add(fragment)
      neededBy(fragment, fragments, found)
    },
  })
  return found
}
