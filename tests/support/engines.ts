import type { TestProject } from 'vitest/node'
import { NEO4J_VERSIONS, type Neo4jRelease, type Neo4jServer, startNeo4j } from './neo4j/server.ts'

/** Where a server answers, or why there is none on this machine. */
export type ServerState = { uri: string } | { missing: string }

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Record<Neo4jRelease, ServerState>
  }
}

interface Servers {
  states: Promise<Record<string, ServerState>>
  running: Neo4jServer[]
  users: number
}

/** One set of servers for all projects of a run; each project loads this module anew. */
const shared = globalThis as { wiregraphServers?: Servers }

/** Starts the Neo4j servers before the tests of a project, and stops them after those of the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.wiregraphServers ??= start()
  const servers = shared.wiregraphServers
  servers.users++
  project.provide('neo4j', (await servers.states) as Record<Neo4jRelease, ServerState>)
  return async () => {
    if (--servers.users > 0) return
    delete shared.wiregraphServers
    await Promise.all(servers.running.map((server) => server.stop()))
  }
}

function start(): Servers {
  const running: Neo4jServer[] = []
  const releases = Object.keys(NEO4J_VERSIONS) as Neo4jRelease[]
  const states = Promise.all(
    releases.map(async (release): Promise<[string, ServerState]> => {
      try {
        const server = await startNeo4j(release)
        running.push(server)
        return [release, { uri: server.uri }]
      } catch (error) {
        const missing = `Neo4j ${release} cannot run here: ${(error as Error).message}`
        if (process.env.CI === 'true') throw new Error(`${missing} (needed in CI: a JDK and Maven)`)
        return [release, { missing }]
      }
    }),
  )
  return { states: states.then(Object.fromEntries), running, users: 0 }
}
