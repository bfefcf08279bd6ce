import { performance } from 'node:perf_hooks'
import { getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { GraphObservers } from '../graph/store.ts'
import { exampleOperations } from './operations.ts'

/** Seconds; from an index lookup to the transaction timeout. */
const buckets = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10, 30]

/** What `/metrics` tells, in Prometheus's text format: operations, statements, and the process itself. */
export class Metrics {
  readonly #registry = new Registry()
  readonly #operations = new Histogram({
    name: 'wiregraph_operation_seconds',
    help: 'Time from parsing a GraphQL operation to its answer, by the name of a committed operation and outcome.',
    labelNames: ['operation', 'outcome'] as const,
    buckets,
    registers: [this.#registry],
  })
  readonly #statements = new Histogram({
    name: 'wiregraph_statement_seconds',
    help: 'Time of a statement until all its rows are there, by its name and whether it reads or writes.',
    labelNames: ['statement', 'mode'] as const,
    buckets,
    registers: [this.#registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.#registry })
  }

  /** For `openGraph`. */
  readonly observers: GraphObservers = {
    onStatement: (name, mode, ms) => {
      // The variants of one file share a label, so that their number does not grow with the vocabulary.
      this.#statements.observe({ statement: name.replace(/\[.*/, ''), mode }, ms / 1000)
    },
  }

  /** For Yoga. Names that a client makes up are one label, `other`, lest they fill the memory. */
  plugin(): Plugin {
    const names = new Set(
      exampleOperations().map(({ query }) => /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1]),
    )
    return {
      onExecute: ({ args }) => {
        const started = performance.now()
        const name = getOperationAST(args.document, args.operationName)?.name?.value
        const operation = name !== undefined && names.has(name) ? name : 'other'
        return {
          onExecuteDone: ({ result }) => {
            const failed = 'errors' in result && (result.errors?.length ?? 0) > 0
            const outcome = failed ? 'error' : 'success'
            this.#operations.observe({ operation, outcome }, (performance.now() - started) / 1000)
          },
        }
      },
    }
  }

  get contentType(): string {
    return this.#registry.contentType
  }

  text(): Promise<string> {
    return this.#registry.metrics()
  }
}
