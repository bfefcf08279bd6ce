import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { defaultPage } from '../../api/connection.ts'

/** What an operation asks for at most, read off the document before anything runs. */
export interface Estimate {
  /** Objects that it may return: for each list, its `first` or `last` times those of the lists around it. */
  readonly objects: number
  /** Fields below one another, without the wrappers `edges` and `node`. */
  readonly depth: number
  readonly aliases: number
  /** The field that adds most objects, as `entities.events.evidence`. */
  readonly heaviest: string
}

/** Objects counted for a list that has no pages, as an event's participants. */
const unpagedList = 5

const wrappers = new Set(['edges', 'node', 'pageInfo'])

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  objects: number
  depth: number
  aliases: number
  heaviest: { path: string; objects: number }
}

export function estimate(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Estimate {
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
  const walk: Walk = {
    schema,
    fragments,
    variables,
    objects: 0,
    depth: 0,
    aliases: 0,
    heaviest: { path: '', objects: 0 },
  }
  const root = schema.getRootType(operation.operation)
  if (root) visit(walk, operation.selectionSet, root, { parents: 1, depth: 0, path: [] })
  const { objects, depth, aliases, heaviest } = walk
  return { objects, depth, aliases, heaviest: heaviest.path }
}

interface Place {
  /** How many objects the selection is made on. */
  readonly parents: number
  readonly depth: number
  readonly path: readonly string[]
}

function visit(walk: Walk, selections: SelectionSetNode, type: GraphQLCompositeType, place: Place): void {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) visitField(walk, selection, type, place)
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      visit(walk, selection.selectionSet, narrowed(walk, selection.typeCondition?.name.value, type), place)
    else {
      const fragment = walk.fragments.get(selection.name.value)
      if (fragment)
        visit(walk, fragment.selectionSet, narrowed(walk, fragment.typeCondition.name.value, type), place)
    }
  }
}

function narrowed(walk: Walk, name: string | undefined, type: GraphQLCompositeType): GraphQLCompositeType {
  const named = name === undefined ? undefined : walk.schema.getType(name)
  return named && isCompositeType(named) ? named : type
}

function visitField(
  walk: Walk,
  node: FieldNode,
  parent: GraphQLCompositeType,
  { parents, depth, path }: Place,
): void {
  if (node.alias) walk.aliases++
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {}
  const field = fields[node.name.value]
  if (field === undefined || node.selectionSet === undefined) return
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return
  const wrapper = wrappers.has(node.name.value)
  const own = wrapper ? parents : parents * sizeOf(walk, field, node)
  const at = wrapper ? path : [...path, node.name.value]
  if (!wrapper) {
    walk.objects += own
    walk.depth = Math.max(walk.depth, depth + 1)
    if (own > walk.heaviest.objects) walk.heaviest = { path: at.join('.'), objects: own }
  }
  visit(walk, node.selectionSet, type, { parents: own, depth: wrapper ? depth : depth + 1, path: at })
}

/** How many objects one parent may have in the field. */
function sizeOf({ variables }: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const given = getArgumentValues(field, node, variables as Record<string, unknown>)
  const paged = field.args.some(({ name }) => name === 'first')
  if (paged) return pageOf(given.first ?? given.last)
  if (Array.isArray(given.ids)) return Math.max(1, given.ids.length)
  return isList(field.type) ? unpagedList : 1
}

function pageOf(size: unknown): number {
  return typeof size === 'number' && size > 0 ? size : defaultPage
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type))
}
