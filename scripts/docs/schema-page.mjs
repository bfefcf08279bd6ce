import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql'
import { table } from './table.mjs'

/** Every type of the schema with its fields, by kind; connections, which are all alike, are left out. */
export function schemaPage(schema) {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !builtIn.has(type.name))
    .sort((one, other) => one.name.localeCompare(other.name))
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    Boolean,
  )
  const told = (test) => types.filter((type) => test(type) && !roots.includes(type) && !isList(type))
  const chapters = [
    ['Queries, mutations and subscriptions', roots.map((root) => fieldsOf(root))],
    ['Objects', told((type) => isInterfaceType(type) || isObjectType(type)).map((type) => fieldsOf(type))],
    ['Inputs', told(isInputObjectType).map((type) => fieldsOf(type))],
    ['Enums', told(isEnumType).map(valuesOf)],
    ['Unions and scalars', told((type) => isUnionType(type) || isScalarType(type)).map(membersOf)],
  ]
    .filter(([, sections]) => sections.length > 0)
    .map(([title, sections]) => [`## ${title}`, ...sections].join('\n\n'))
  return `${[head, ...chapters].join('\n\n')}\n`
}

const head = `# The schema

*Generated from \`schema/schema.graphql\` by \`npm run codegen\`.*

[Queries and mutations](#queries-mutations-and-subscriptions), [objects](#objects), [inputs](#inputs), [enums](#enums), [unions and scalars](#unions-and-scalars). Lists are Relay connections: \`edges { cursor node }\`, \`pageInfo { hasNextPage endCursor }\` and \`totalCount\`, of 1 to 100 rows, 20 when left out. What can be asked with all this stands, with real answers, in [operations](operations.md); what each type of event means, in [event kinds](event-kinds.md).`

const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String', 'PageInfo'])
const isList = ({ name }) => name.endsWith('Connection')

function fieldsOf(type) {
  const inherited = 'getInterfaces' in type ? type.getInterfaces() : []
  const own = Object.values(type.getFields()).filter(
    ({ name }) => isInterfaceType(type) || !inherited.some((parent) => name in parent.getFields()),
  )
  const parents = inherited.map(({ name }) => link(name)).join(', ')
  return [
    `### ${type.name}`,
    text(type.description),
    parents !== '' && !isInterfaceType(type) && `Also has the fields of ${parents}.`,
    own.length > 0 && table(['field', 'type', 'meaning'], own.map(fieldRow)),
  ]
    .filter((part) => part !== '' && part !== false)
    .join('\n\n')
}

function fieldRow(field) {
  const all = field.args ?? []
  const has = (argument) => all.some(({ name }) => name === argument)
  const paged = has('first') && has('after')
  const args = all.filter(({ name }) => !(paged && paging.has(name)))
  const told = args.map(
    ({ name, type, description, defaultValue }) =>
      `\`${name}\` (${typeText(type)}${defaultValue === undefined ? '' : `, ${defaultValue} when left out`}): ${text(description)}`,
  )
  const meaning = [
    text(field.description),
    ...told,
    paged && `Paged by \`first\` and \`after\`${has('last') ? ', or `last` and `before`' : ''}.`,
  ]
  return [`\`${field.name}\``, typeText(field.type), meaning.filter(Boolean).join('<br>')]
}

const paging = new Set(['first', 'after', 'last', 'before'])

function valuesOf(type) {
  const values = type.getValues().map(({ name, description }) => [`\`${name}\``, text(description)])
  return [`### ${type.name}`, text(type.description), table(['value', 'meaning'], values)].join('\n\n')
}

function membersOf(type) {
  const members =
    isUnionType(type) &&
    type
      .getTypes()
      .map(({ name }) => link(name))
      .join(', ')
  return [`### ${type.name}`, text(type.description), members && `One of ${members}.`]
    .filter(Boolean)
    .join('\n\n')
}

const text = (description) => (description ?? '').replace(/\s+/g, ' ')
const link = (name) => `[${name}](#${name.toLowerCase()})`

/** A type as the schema writes it, with a link where this page tells of it. */
function typeText(type) {
  const { name } = getNamedType(type)
  if (builtIn.has(name) || isList({ name })) return `\`${type}\``
  const [before, after] = String(type).split(name)
  const mark = (part) => (part === '' ? '' : `\`${part}\``)
  return `${mark(before)}${link(name)}${mark(after)}`
}
