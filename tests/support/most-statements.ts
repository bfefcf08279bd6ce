import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** Fields that show what the field around them has read. */
const wrappers = new Set(['edges', 'node', 'pageInfo'])
/** Fields without a selection that read nonetheless. */
const reading = new Set(['totalCount', 'text'])
/** Fields that read more than once: of each type of node, or a text search before the list. */
const dearer: Readonly<Record<string, number>> = {
  node: 5,
  nodes: 5,
  neighborhood: 2,
  articles: 2,
  entities: 2,
  trending: 2,
}

/** The most statements that a document may take, however many rows its lists have: those of its fields, each once. */
export function mostStatements(document: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const part of document.definitions)
    if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
  const of = (selections: SelectionSetNode, root: boolean): number =>
    selections.selections
      .map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const part = fragments.get(selection.name.value)
          return part ? of(part.selectionSet, root) : 0
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return of(selection.selectionSet, root)
        const name = selection.name.value
        if (selection.selectionSet === undefined) return reading.has(name) ? 1 : 0
        const weight = !root && wrappers.has(name) ? 0 : (dearer[name] ?? 1)
        return weight + of(selection.selectionSet, false)
      })
      .reduce((sum, one) => sum + one, 0)
  return document.definitions
    .map((part) => (part.kind === Kind.OPERATION_DEFINITION ? of(part.selectionSet, true) : 0))
    .reduce<number>((sum, one) => sum + one, 0)
}
