import { type ExecutionArgs, type GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../../api/context.ts'
import { missingScope, scopesNeeded } from '../../api/scopes.ts'
import { callerOf } from '../access/admit.ts'
import { most, tooCostly } from './cost.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Rates } from './rate.ts'
import { badText } from './text.ts'

type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'> & {
  readonly contextValue: Context & { readonly request?: Request }
}

/**
 * Refuses an operation before any of it runs: for a scope that its caller lacks, an argument that is no text, more than may
 * be asked for at once, or within a minute. Tells of every other in `extensions.cost` what it might have returned and what
 * it took.
 */
export function limitOperation(rates: Rates | undefined): Plugin<Context> {
  return {
    async onSubscribe({ args, setResultAndStopExecution }) {
      const { refused } = await judge(args as unknown as Asked, rates)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
    async onExecute({ args, setResultAndStopExecution }) {
      const asked = args as unknown as Asked
      const { refused, estimated } = await judge(asked, rates)
      if (refused) setResultAndStopExecution({ errors: [refused] })
      if (refused || estimated === undefined) return undefined
      const started = performance.now()
      return {
        onExecuteDone({ result, setResult }) {
          if (!('data' in result)) return
          const { statements, rows } = asked.contextValue.spent
          const cost = {
            requestedObjects: estimated.objects,
            objectsLimit: most.objects,
            points: pointsOf(estimated),
            statements,
            rows,
            milliseconds: Math.round(performance.now() - started),
          }
          setResult({ ...result, extensions: { ...result.extensions, cost } })
        },
      }
    },
  }
}

async function judge(
  { schema, document, operationName, variableValues, contextValue }: Asked,
  rates: Rates | undefined,
): Promise<{ refused?: GraphQLError | undefined; estimated?: Estimate }> {
  const operation = getOperationAST(document, operationName)
  if (!operation) return {}
  const variables = variableValues ?? {}
  const caller = callerOf(contextValue)
  contextValue.caller = caller
  const missing = missingScope(caller, scopesNeeded(schema, document, operation))
  const refused = missing ?? badText(schema, document, operation, variables)
  if (refused) return { refused }
  const estimated = estimate(schema, document, operation, variables)
  const costly = tooCostly(estimated)
  if (costly) return { refused: costly }
  const charged = await rates?.charge(contextValue.request, caller, pointsOf(estimated))
  if (charged instanceof Error) return { refused: charged }
  if (charged) contextValue.allowance = charged
  return { estimated }
}

/** What an operation takes of its caller's allowance. */
function pointsOf({ objects }: Estimate): number {
  return Math.max(1, objects)
}
