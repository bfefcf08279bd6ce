import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  valueFromAST,
  visit,
} from 'graphql'

type Values = Record<string, unknown>

/** The operation with the type of every object in its answer, which tells whose fields were reached. */
export function withTypeNames(query: string): string {
  const typeName: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }
  return print(
    visit(parse(query), {
      SelectionSet: (node, _key, parent) =>
        parent && 'operation' in parent && parent.operation === 'subscription'
          ? undefined
          : { ...node, selections: [...node.selections, typeName] },
    }),
  )
}

/**
 * Which parts of a schema brought data back: fields of objects, arguments of such fields, and fields of the inputs that
 * they were given. Nothing counts that came back null or as an empty list.
 */
export class Reached {
  readonly #schema: GraphQLSchema
  readonly #reached = new Set<string>()

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  /** An operation made by `withTypeNames`, and the data of its answer. */
  record(query: string, variables: Values, data: Values): void {
    const document = parse(query)
    const fragments = new Map<string, FragmentDefinitionNode>()
    for (const part of document.definitions)
      if (part.kind === Kind.FRAGMENT_DEFINITION) fragments.set(part.name.value, part)
    const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION)
    if (operation === undefined) throw new Error('no operation in the document')
    const root = this.#schema.getRootType(operation.operation) as GraphQLObjectType
    const given = { ...defaultsOf(operation), ...variables }
    this.#object(operation.selectionSet, root, data, { fragments, given })
  }

  /** What no operation has reached, as `Person.positions`, `Query.events(last)` and `EventFilter.types`. */
  missing(): string[] {
    return partsOf(this.#schema).filter((part) => !this.#reached.has(part))
  }

  #object(selections: SelectionSetNode, type: GraphQLObjectType, data: Values, asked: Asked): void {
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) this.#field(node, type, data, asked)
      else {
        const part = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments.get(node.name.value)
        const on = part?.typeCondition?.name.value
        if (part && (on === undefined || this.#is(type, on)))
          this.#object(part.selectionSet, type, data, asked)
      }
    }
  }

  #is(type: GraphQLObjectType, name: string): boolean {
    const condition = this.#schema.getType(name)
    if (condition === type) return true
    return isCompositeType(condition) && !isObjectType(condition) && this.#schema.isSubType(condition, type)
  }

  #field(node: FieldNode, type: GraphQLObjectType, data: Values, asked: Asked): void {
    const field = type.getFields()[node.name.value]
    const values = [data[(node.alias ?? node.name).value]].flat(2).filter((value) => value != null)
    if (field === undefined || values.length === 0) return
    this.#reached.add(`${type.name}.${field.name}`)
    for (const { name, value } of node.arguments ?? []) {
      const argument = field.args.find((one) => one.name === name.value)
      const given = argument && valueFromAST(value, argument.type, asked.given)
      if (argument === undefined || given === null || given === undefined) continue
      this.#reached.add(`${type.name}.${field.name}(${argument.name})`)
      this.#input(argument.type, given)
    }
    if (node.selectionSet === undefined) return
    for (const value of values as Values[]) {
      const own = this.#schema.getType(value.__typename as string)
      if (isObjectType(own)) this.#object(node.selectionSet, own, value, asked)
    }
  }

  #input(type: GraphQLInputType, given: unknown): void {
    const bare = getNullableType(type)
    if (isListType(bare)) {
      for (const one of given as unknown[]) this.#input(bare.ofType, one)
    } else if (isInputObjectType(bare)) {
      for (const [name, value] of Object.entries(given as Values)) {
        if (value === null || value === undefined) continue
        this.#reached.add(`${bare.name}.${name}`)
        this.#input((bare.getFields()[name] as { type: GraphQLInputType }).type, value)
      }
    }
  }
}

interface Asked {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly given: Values
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Values {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue && 'value' in defaultValue ? [[variable.name.value, defaultValue.value]] : [],
    ),
  )
}

/** All that an operation can name in a schema, save introspection. */
function partsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return []
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
    if (!isObjectType(type)) return []
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}(${argument.name})`),
    ])
  })
}
