import { type GraphQLSchema, isObjectType } from 'graphql'

/** How to come to many objects of a type whose lists go both ways; REST is what is asked of them. */
const ways: Readonly<Record<string, string>> = {
  Query: '{ REST }',
  Person: '{ entities(first: 40, filter: {kinds: [PERSON]}) { edges { node { ... on Person { REST } } } } }',
  Organization:
    '{ entities(first: 40, filter: {kinds: [ORGANIZATION]}) { edges { node { ... on Organization { REST } } } } }',
  Place: '{ entities(first: 40, filter: {kinds: [PLACE]}) { edges { node { ... on Place { REST } } } } }',
  Article: '{ articles(first: 30) { edges { node { REST } } } }',
  Passage: '{ articles(first: 10) { edges { node { passages(first: 5) { edges { node { REST } } } } } } }',
  Event: '{ events(first: 100, filter: {minSources: 2}) { edges { node { REST } } } }',
  Position:
    '{ entities(first: 20, filter: {kinds: [PERSON]}) { edges { node { ... on Person { positions { REST } } } } } }',
  Dyad: 'query Dyad($a: ID!, $b: ID!) { dyad(a: $a, b: $b) { REST } }',
}

/** A list of a type that goes both ways, as operations. */
export interface TwoWayList {
  /** As `Person.events`. */
  readonly name: string
  /** The cursors of the rows of `LIST`, for each object of the type. */
  readonly whole: string
  /** In `behind` and `ahead`, the one row behind `$after`, and the one ahead of `$before`. */
  readonly next: string
}

export function twoWayLists(schema: GraphQLSchema): TwoWayList[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return []
    const fields = Object.values(type.getFields()).filter(({ args }) =>
      args.some(({ name }) => name === 'before'),
    )
    return fields.map(({ name }) => {
      const way = ways[type.name]
      if (way === undefined) throw new Error(`no way to ${type.name}, which has a list; add one`)
      const rows = '{ edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }'
      const next = way.replace(
        'REST',
        `behind: ${name}(first: 1, after: $after) ${rows} ahead: ${name}(last: 1, before: $before) ${rows}`,
      )
      const given = '$after: String!, $before: String!'
      return {
        name: `${type.name}.${name}`,
        whole: way.replace('REST', `LIST: ${name}(first: 100) ${rows}`),
        next: next.includes('Dyad(')
          ? next.replace('Dyad(', `Dyad(${given}, `)
          : `query Next(${given}) ${next}`,
      }
    })
  })
}

/** The cursors of every list of that alias in an answer. */
export function cursorsOf(answer: unknown, alias: string): string[][] {
  if (Array.isArray(answer)) return answer.flatMap((one) => cursorsOf(one, alias))
  if (answer === null || typeof answer !== 'object') return []
  return Object.entries(answer).flatMap(([key, value]) =>
    key === alias
      ? [(value as { edges: { cursor: string }[] }).edges.map(({ cursor }) => cursor)]
      : cursorsOf(value, alias),
  )
}
