import type { GraphQLError } from 'graphql'
import { apiError } from '../../api/errors.ts'
import type { Estimate } from './estimate.ts'

export const most = { objects: 25_000, depth: 12, aliases: 60 } as const

/** QUERY_TOO_COSTLY for an operation that asks for too much. */
export function tooCostly(asked: Estimate): GraphQLError | undefined {
  const reason = refusal(asked)
  return reason === undefined ? undefined : apiError('QUERY_TOO_COSTLY', reason)
}

function refusal({ objects, depth, aliases, heaviest }: Estimate): string | undefined {
  if (objects > most.objects)
    return `The operation may return ${objects} objects, most of them under ${heaviest}; ${most.objects} are allowed. Ask for smaller pages there.`
  if (depth > most.depth) return `The operation is ${depth} fields deep; ${most.depth} are allowed.`
  if (aliases > most.aliases) return `The operation has ${aliases} aliases; ${most.aliases} are allowed.`
  return undefined
}
