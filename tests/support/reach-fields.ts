import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  OperationTypeNode,
} from 'graphql'
import { neededFields, type Samples } from './bad-values.ts'

/** A field that has arguments, and the text of an operation around it. */
export interface Reached {
  readonly parent: string
  readonly field: GraphQLField<unknown, unknown>
  /** The operation that asks the field with the variable as this argument. */
  operation(argument: GraphQLArgument): string
}

interface Way {
  readonly type: GraphQLNamedType
  readonly open: string
  readonly close: string
}

/** Every field with arguments of every operation, each once: what an interface has is not asked of its types again. */
export function fieldsWithArguments(schema: GraphQLSchema, samples: Samples): Reached[] {
  const roots = Object.values(OperationTypeNode).flatMap((kind) => {
    const type = schema.getRootType(kind)
    return type
      ? waysFrom(schema, { type, open: '{ ', close: ' }' }, samples).map((way) => ({ kind, way }))
      : []
  })
  const seen = new Set<string>()
  return roots.flatMap(({ kind, way: { type, open, close } }) => {
    if (seen.has(type.name)) return []
    seen.add(type.name)
    return ownFields(type)
      .filter(({ args }) => args.length > 0)
      .map((field) => ({
        parent: type.name,
        field,
        operation: (argument) =>
          `${kind} Q($v: ${argument.type}) ${open}${call(field, samples, argument)} ${selection(field)}${close}`,
      }))
  })
}

/** The shortest way to each type that can be reached. */
function waysFrom(schema: GraphQLSchema, start: Way, samples: Samples): Way[] {
  const ways = [start]
  const known = new Set([start.type.name])
  for (const way of ways) {
    for (const next of stepsFrom(schema, way, samples)) {
      if (known.has(next.type.name)) continue
      known.add(next.type.name)
      ways.push(next)
    }
  }
  return ways
}

function stepsFrom(schema: GraphQLSchema, { type, open, close }: Way, samples: Samples): Way[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field): Way[] => {
    const result = getNamedType(field.type)
    if (isLeafType(result)) return []
    const step = (id?: string): Pick<Way, 'open' | 'close'> => ({
      open: `${open}${call(field, samples, undefined, id)} { `,
      close: ` }${close}`,
    })
    const direct: Way = { type: result, ...step() }
    if (!isInterfaceType(result)) return [direct]
    const concrete = schema.getPossibleTypes(result).map((possible) => {
      const own = step(samples.ids[possible.name])
      return { type: possible, open: `${own.open}... on ${possible.name} { `, close: ` }${own.close}` }
    })
    return [direct, ...concrete]
  })
}

/** The field with its required arguments, one of them, or another, as the variable. */
function call(
  { name, args }: GraphQLField<unknown, unknown>,
  samples: Samples,
  variable?: GraphQLArgument,
  id?: string,
): string {
  const given = args
    .filter((argument) => argument === variable || isRequiredArgument(argument) || isOneOf(name, argument))
    .filter((argument) => variable === undefined || argument === variable || isRequiredArgument(argument))
    .map((argument) => {
      const value = argument.name === 'id' && id !== undefined ? id : samples.arguments[argument.name]
      const text = JSON.stringify(value ?? neededFields(argument.type, samples))
      return `${argument.name}: ${argument === variable ? '$v' : text}`
    })
  return given.length === 0 ? name : `${name}(${given.join(', ')})`
}

/** Arguments that are optional in the schema, and of which one must be given. */
function isOneOf(field: string, { name }: GraphQLArgument): boolean {
  return (field === 'entity' || field === 'article') && name === 'id'
}

/** All plain fields of what the field gives, with edges and totals, so that what it asks is asked indeed. */
function selection(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  const plain = ownFields(type, false)
    .filter((one) => isLeafType(getNamedType(one.type)) && !one.args.some(isRequiredArgument))
    .map(({ name }) => name)
  const edges = ownFields(type, false).some(({ name }) => name === 'edges')
    ? ' edges { cursor node { __typename } } pageInfo { hasNextPage endCursor }'
    : ''
  return `{ __typename ${plain.join(' ')}${edges} }`
}

function ownFields(type: GraphQLNamedType, withoutInherited = true): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const inherited = withoutInherited
    ? type.getInterfaces().flatMap((one) => Object.keys(one.getFields()))
    : []
  return Object.values(type.getFields()).filter(({ name }) => !inherited.includes(name))
}
