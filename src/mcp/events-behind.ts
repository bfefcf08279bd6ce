import type { Ask } from './ask-graph.ts'

/** How many events are fetched for an answer that names them by id alone. */
const mostEvents = 20

/** The query for them. */
export const eventsBehindQuery = `query EventsBehind($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Event {
      summary
      time { start }
      evidence(first: 2) { edges { node { passage { text } article { title publisher url } } } }
    }
  }
}`

/** The events behind the edges of an answer, which bear only their ids: the first of each edge. */
export async function eventsBehind(ask: Ask, answer: unknown): Promise<unknown> {
  const ids = [...new Set(firstIds(answer))].slice(0, mostEvents)
  return ids.length === 0 ? [] : ask(eventsBehindQuery, { ids })
}

function* firstIds(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  const [id] = 'eventIds' in value && Array.isArray(value.eventIds) ? value.eventIds : []
  if (typeof id === 'string') yield id
  for (const own of Object.values(value)) yield* firstIds(own)
}
