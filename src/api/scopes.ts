import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { type Caller, type Scope, scopes } from '../domain/access.ts'
import { apiError } from './errors.ts'

/** Marks a mutation with the scope that it needs; one without a mark needs `curate`. Queries and subscriptions need `read`. */
export function needs(scope: Scope): { readonly scope: Scope } {
  return { scope }
}

/** The scope that a field needs by itself: each that gives nodes of the graph needs `read`, wherever it stands. */
function scopeOf(schema: GraphQLSchema, parent: string, field: GraphQLField<unknown, unknown>): Scope | null {
  if (parent === schema.getMutationType()?.name) return (field.extensions.scope as Scope) ?? 'curate'
  if (parent === schema.getQueryType()?.name || parent === schema.getSubscriptionType()?.name) return 'read'
  const type = getNamedType(field.type)
  const isNode =
    (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')) || isInterfaceType(type)
  return isNode ? 'read' : null
}

/** The scopes that an operation needs, read off the document, so that none of it runs without them. */
export function scopesNeeded(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Scope[] {
  const needed = new Set<Scope>()
  const entered = new Set<string>()
  const visit = ({ selections }: SelectionSetNode, parent: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const type = schema.getType(parent)
        const field =
          isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
        if (field === undefined) continue
        const scope = scopeOf(schema, parent, field)
        if (scope !== null) needed.add(scope)
        if (selection.selectionSet) visit(selection.selectionSet, getNamedType(field.type).name)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        visit(selection.selectionSet, selection.typeCondition?.name.value ?? parent)
      } else if (!entered.has(selection.name.value)) {
        entered.add(selection.name.value)
        for (const definition of document.definitions)
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value)
            visit(definition.selectionSet, definition.typeCondition.name.value)
      }
    }
  }
  const root = schema.getRootType(operation.operation)
  if (root) visit(operation.selectionSet, root.name)
  return scopes.filter((scope) => needed.has(scope))
}

/** FORBIDDEN, naming the first scope that the caller lacks; undefined where there are all. */
export function missingScope(caller: Caller, needed: readonly Scope[]): GraphQLError | undefined {
  const missing = needed.find((scope) => !caller.scopes.has(scope))
  if (missing === undefined) return undefined
  const own = caller.scopes.size === 0 ? 'no scope' : `only ${[...caller.scopes].join(' and ')}`
  return apiError('FORBIDDEN', `This needs the scope ${missing}; ${caller.name} has ${own}.`, {
    scope: missing,
    http: { status: 403 },
  })
}
