import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  TypeInfo,
  typeFromAST,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/** A JSON Schema, as far as variables need one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

const scalars: Readonly<Record<string, JsonSchema>> = {
  Int: { type: 'integer' },
  Float: { type: 'number' },
  Boolean: { type: 'boolean' },
  Date: { type: 'string', format: 'date' },
  DateTime: { type: 'string', format: 'date-time' },
  URL: { type: 'string', format: 'uri' },
}

/** What an operation's variables may be: their types, defaults, and the descriptions of the arguments that they fill. */
export function inputSchema(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): JsonSchema & { type: 'object' } {
  const described = argumentDescriptions(schema, operation)
  const variables = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
    const name = variable.name.value
    const own = typeFromAST(schema, type as never) as GraphQLInputType
    const property = {
      ...typeSchema(own),
      ...(described.has(name) && { description: described.get(name) }),
      ...(defaultValue && { default: valueFromASTUntyped(defaultValue) }),
    }
    return { name, property, needed: isNonNullType(own) && defaultValue === undefined }
  })
  return objectSchema(variables)
}

interface Property {
  readonly name: string
  readonly property: JsonSchema
  readonly needed: boolean
}

function objectSchema(properties: readonly Property[]): JsonSchema & { type: 'object' } {
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(({ name, property }) => [name, property])),
    required: properties.filter(({ needed }) => needed).map(({ name }) => name),
    additionalProperties: false,
  }
}

function typeSchema(type: GraphQLInputType): JsonSchema {
  if (isNonNullType(type)) return typeSchema(type.ofType)
  if (isListType(type)) return { type: 'array', items: typeSchema(type.ofType) }
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) }
  if (!isInputObjectType(type)) return scalars[type.name] ?? { type: 'string' }
  const fields = Object.values(type.getFields()).map((field) => ({
    name: field.name,
    property: { ...typeSchema(field.type), ...(field.description && { description: field.description }) },
    needed: isNonNullType(field.type) && field.defaultValue === undefined,
  }))
  return objectSchema(fields)
}

/** For each variable, the description of the first argument that it fills. */
function argumentDescriptions(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Map<string, string> {
  const types = new TypeInfo(schema)
  const found = new Map<string, string>()
  visit(
    operation,
    visitWithTypeInfo(types, {
      Argument({ value }) {
        const description = types.getArgument()?.description
        if (value.kind !== 'Variable' || found.has(value.name.value) || !description) return
        found.set(value.name.value, description)
      },
    }),
  )
  return found
}
