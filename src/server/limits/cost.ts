import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../api/context.ts'
import { apiError } from '../../api/errors.ts'
import { estimate } from './estimate.ts'

const most = { objects: 25_000, depth: 12, aliases: 60 } as const

/**
 * Refuses an operation that asks for too much before any of it runs, and tells of every other in `extensions.cost` what it
 * might have returned and what it took.
 */
export const limitCost: Plugin<Context> = {
  onSubscribe({ args, setResultAndStopExecution }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (!operation) return
    const refused = refusal(estimate(args.schema, args.document, operation, args.variableValues ?? {}))
    if (refused !== undefined) setResultAndStopExecution({ errors: [apiError('QUERY_TOO_COSTLY', refused)] })
  },
  onExecute({ args, setResultAndStopExecution }) {
    const operation = getOperationAST(args.document, args.operationName)
    if (!operation) return undefined
    const asked = estimate(args.schema, args.document, operation, args.variableValues ?? {})
    const refused = refusal(asked)
    if (refused !== undefined) {
      setResultAndStopExecution({ errors: [apiError('QUERY_TOO_COSTLY', refused)] })
      return undefined
    }
    const started = performance.now()
    return {
      onExecuteDone({ result, setResult }) {
        if (!('data' in result)) return
        const { statements, rows } = args.contextValue.spent
        const cost = {
          requestedObjects: asked.objects,
          objectsLimit: most.objects,
          statements,
          rows,
          milliseconds: Math.round(performance.now() - started),
        }
        setResult({ ...result, extensions: { ...result.extensions, cost } })
      },
    }
  },
}

function refusal({ objects, depth, aliases, heaviest }: ReturnType<typeof estimate>): string | undefined {
  if (objects > most.objects)
    return `The operation may return ${objects} objects, most of them under ${heaviest}; ${most.objects} are allowed. Ask for smaller pages there.`
  if (depth > most.depth) return `The operation is ${depth} fields deep; ${most.depth} are allowed.`
  if (aliases > most.aliases) return `The operation has ${aliases} aliases; ${most.aliases} are allowed.`
  return undefined
}
