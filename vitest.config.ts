import { defineConfig } from 'vitest/config'

/** As Node resolves it: a second copy of the module would not know the schema's types. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

/** Groups run one after another; the two that share the database servers never at the same time. */
const plain = (name: string) => ({
  resolve,
  test: { name, include: [`tests/${name}/**/*.test.ts`], sequence: { groupOrder: 0 } },
})

const withEngines = (name: string, groupOrder: number) => ({
  resolve,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    globalSetup: ['tests/support/engines.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    sequence: { groupOrder },
  },
})

export default defineConfig({
  test: {
    projects: [
      plain('unit'),
      plain('property'),
      plain('cli'),
      plain('golden'),
      plain('browser'),
      plain('sdk'),
      plain('consumers'),
      withEngines('graph', 1),
      withEngines('api', 2),
    ],
  },
})
