import fc from 'fast-check'
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isUnionType,
  Kind,
  print,
} from 'graphql'

/** Selections as fast-check makes and shrinks them; `written` turns them into a document. */
type Selection =
  | {
      readonly kind: 'field'
      readonly field: string
      readonly given: Given[]
      readonly below: Selection[]
      readonly plain: boolean
      readonly when: When
    }
  | {
      readonly kind: 'fragment'
      readonly on: string
      readonly below: Selection[]
      readonly named: boolean
      readonly when: When
    }
  | { readonly kind: 'type' }

interface Given {
  readonly name: string
  readonly type: GraphQLInputType
  readonly value: unknown
  readonly variable: boolean
}

type When = {
  readonly directive: 'include' | 'skip'
  readonly on: boolean
  readonly variable: boolean
} | null

/**
 * Values of a graph that arguments may have: by what they are arguments of, as `EventConnection.after`, else by name and
 * type, as `from: ID`, else by type.
 */
export type Pools = Readonly<Record<string, readonly unknown[]>>

export interface RandomQuery {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** Valid queries of a schema, a few levels deep. */
export function randomQuery(schema: GraphQLSchema, pools: Pools): fc.Arbitrary<RandomQuery> {
  const made = new Map<string, fc.Arbitrary<Selection[]>>()

  function selections(type: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection[]> {
    const name = `${type.name} ${depth}`
    const known = made.get(name)
    if (known) return known
    const fields = isUnionType(type) ? [] : Object.values(type.getFields())
    const usable = fields.filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)))
    // Composite fields are the interesting ones, so they come thrice as often.
    const choices = usable.flatMap((field) => {
      const one = fieldOf(field, depth)
      return isCompositeType(getNamedType(field.type)) ? [one, one, one] : [one]
    })
    const narrower = depth > 0 ? [type, ...conditionsOf(type)].map((on) => fragmentOf(on, depth)) : []
    const any = fc.oneof(
      { weight: 1, arbitrary: fc.constant<Selection>({ kind: 'type' }) },
      ...(choices.length > 0 ? [{ weight: 12, arbitrary: fc.oneof(...choices) }] : []),
      ...(narrower.length > 0
        ? [
            {
              weight: isUnionType(type) || conditionsOf(type).length > 0 ? 8 : 2,
              arbitrary: fc.oneof(...narrower),
            },
          ]
        : []),
    )
    const arbitrary = fc.array(any, { minLength: 1, maxLength: depth > 3 ? 3 : 2 })
    made.set(name, arbitrary)
    return arbitrary
  }

  function conditionsOf(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : type.getInterfaces()
  }

  function fragmentOf(on: GraphQLCompositeType, depth: number): fc.Arbitrary<Selection> {
    return fc.record({
      kind: fc.constant('fragment' as const),
      on: fc.constant(on.name),
      below: selections(on, depth - 1),
      named: fc.boolean(),
      when,
    })
  }

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): fc.Arbitrary<Selection> {
    const type = getNamedType(field.type)
    return fc.record({
      kind: fc.constant('field' as const),
      field: fc.constant(field.name),
      given: argumentsOf(field),
      // The wrappers of a list are no level of their own.
      below: isCompositeType(type)
        ? selections(
            type,
            ['edges', 'node', 'pageInfo', 'data'].includes(field.name) ? depth - 0.5 : depth - 1,
          )
        : fc.constant([]),
      plain: fc.boolean(),
      when,
    })
  }

  /** Those of a field that finds one thing exclude each other. */
  function argumentsOf({ name, args, type }: GraphQLField<unknown, unknown>): fc.Arbitrary<Given[]> {
    const owner = getNamedType(type).name
    const all = args.map((argument) => givenOf(argument, owner))
    if (args.length > 0 && ['article', 'entity'].includes(name)) return fc.oneof(...all).map((one) => [one])
    const some = all.map((given, at) => {
      const argument = args[at] as GraphQLArgument
      if (isRequiredArgument(argument)) return given.map((one) => [one])
      const present = { weight: argument.name === 'first' ? 6 : 1, arbitrary: given.map((one) => [one]) }
      return fc.oneof({ weight: 4, arbitrary: fc.constant<Given[]>([]) }, present)
    })
    return fc.tuple(...some).map((given) => given.flat())
  }

  function givenOf({ name, type }: GraphQLArgument, owner: string): fc.Arbitrary<Given> {
    return fc.record({
      name: fc.constant(name),
      type: fc.constant(type),
      value: givenValue(type, name, owner),
      variable: fc.boolean(),
    })
  }

  function givenValue(type: GraphQLInputType, name: string, owner: string): fc.Arbitrary<unknown> {
    const bare = getNullableType(type)
    if (isListType(bare)) return fc.array(givenValue(bare.ofType, name, owner), { maxLength: 3 })
    if (isEnumType(bare)) return fc.constantFrom(...bare.getValues().map((one) => one.name))
    if (isInputObjectType(bare)) {
      const model = Object.values(bare.getFields()).map((field) => [
        field.name,
        givenValue(field.type, field.name, bare.name),
      ])
      return fc.record(Object.fromEntries(model), { requiredKeys: [] })
    }
    const pool = pools[`${owner}.${name}`] ?? pools[`${name}: ${bare}`] ?? pools[String(bare)]
    if (pool === undefined) throw new Error(`no values for ${name}: ${String(bare)}`)
    return fc.constantFrom(...pool)
  }

  return selections(schema.getQueryType() as GraphQLCompositeType, 5).map((all) => written(all))
}

const when: fc.Arbitrary<When> = fc.option(
  fc.record({
    directive: fc.constantFrom('include' as const, 'skip' as const),
    on: fc.boolean(),
    variable: fc.boolean(),
  }),
  { freq: 1, nil: null },
)

/** As a document in which no two fields can be at odds: a name stands without an alias once at most. */
function written(all: readonly Selection[]): RandomQuery {
  const declared: string[] = []
  const variables: Record<string, unknown> = {}
  const fragments: string[] = []
  const plain = new Set<string>()
  let count = 0

  const variable = (type: string, value: unknown) => {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }
  const directive = (one: When) =>
    one === null ? '' : ` @${one.directive}(if: ${one.variable ? variable('Boolean!', one.on) : one.on})`
  const block = (below: readonly Selection[]): string => `{ ${below.map(text).join(' ')} }`
  const text = (one: Selection): string => {
    if (one.kind === 'type') return '__typename'
    if (one.kind === 'fragment') {
      if (!one.named) return `... on ${one.on}${directive(one.when)} ${block(one.below)}`
      const name = `F${count++}`
      fragments.push(`fragment ${name} on ${one.on} ${block(one.below)}`)
      return `...${name}${directive(one.when)}`
    }
    const bare = one.plain && !plain.has(one.field)
    plain.add(one.field)
    const given = one.given.map(({ name, type, value, variable: asVariable }) => {
      const argument = asVariable
        ? variable(String(type), value)
        : print(astFromValue(value, type) ?? { kind: Kind.NULL })
      return `${name}: ${argument}`
    })
    const call = given.length === 0 ? one.field : `${one.field}(${given.join(', ')})`
    return `${bare ? '' : `a${count++}: `}${call}${directive(one.when)}${one.below.length > 0 ? ` ${block(one.below)}` : ''}`
  }
  const body = block(all)
  const head = declared.length > 0 ? `query Random(${declared.join(', ')})` : 'query Random'
  return { query: [`${head} ${body}`, ...fragments].join('\n'), variables }
}
