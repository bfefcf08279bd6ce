import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { apiError } from '../../api/errors.ts'

const longest = { text: 4000, list: 100 } as const

/**
 * BAD_INPUT for arguments that hold what no name, id, cursor or search does: control characters, half of a surrogate pair,
 * thousands of characters, hundreds of entries. Inputs that are marked `anyText` bring whole articles and are left alone.
 */
export function badText(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | undefined {
  const reason = inVariables(schema, operation, variables) ?? inLiterals(schema, document)
  return reason === undefined ? undefined : apiError('BAD_INPUT', reason)
}

function inVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const { variable, type } of variableDefinitions) {
    const { value: name } = variable.name
    const reason = inValue(variables[name], typeFromAST(schema, type), `$${name}`)
    if (reason !== undefined) return reason
  }
  return undefined
}

/** Goes no deeper than the type does: what does not fit it is refused elsewhere. */
function inValue(value: unknown, declared: GraphQLType | undefined, path: string): string | undefined {
  const type = declared && getNullableType(declared)
  if (typeof value === 'string') return inString(value, path)
  if (Array.isArray(value)) {
    if (value.length > longest.list) return tooMany(path, value.length)
    if (!isListType(type)) return undefined
    return firstReason(value, (entry, at) => inValue(entry, type.ofType, `${path}[${at}]`))
  }
  if (isListType(type)) return inValue(value, type.ofType, path)
  if (typeof value !== 'object' || value === null || !isInputObjectType(type) || type.extensions.anyText)
    return undefined
  return firstReason(Object.entries(value), ([key, own]) =>
    inValue(own, type.getFields()[key]?.type, `${path}.${key}`),
  )
}

function inLiterals(schema: GraphQLSchema, document: DocumentNode): string | undefined {
  const types = new TypeInfo(schema)
  let reason: string | undefined
  visit(
    document,
    visitWithTypeInfo(types, {
      StringValue({ value }) {
        reason ??= inString(value, types.getArgument()?.name ?? 'A text')
      },
      ListValue({ values }) {
        if (values.length > longest.list)
          reason ??= tooMany(types.getArgument()?.name ?? 'A list', values.length)
      },
      ObjectValue() {
        const type = getNamedType(types.getInputType())
        return isInputObjectType(type) && type.extensions.anyText ? false : undefined
      },
    }),
  )
  return reason
}

function inString(text: string, path: string): string | undefined {
  if (text.length > longest.text)
    return `${path} has ${text.length} characters; at most ${longest.text} are allowed.`
  const wrong = /\p{Cs}|[^\P{Cc}\t\n\r]/u.exec(text)
  if (wrong === null) return undefined
  const code = wrong[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return `${path} holds U+${code} at ${wrong.index}; control characters and halves of surrogate pairs are not allowed.`
}

function tooMany(path: string, entries: number): string {
  return `${path} has ${entries} entries; at most ${longest.list} are allowed.`
}

function firstReason<T>(
  values: readonly T[],
  look: (value: T, at: number) => string | undefined,
): string | undefined {
  for (const [at, value] of values.entries()) {
    const reason = look(value, at)
    if (reason !== undefined) return reason
  }
  return undefined
}
