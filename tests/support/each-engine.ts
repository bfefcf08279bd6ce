import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, inject, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { migrationFiles } from '../../src/graph/migration-files.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphSettings, Neo4jSettings } from '../../src/graph/settings.ts'
import type { GraphObservers, GraphStore } from '../../src/graph/store.ts'
import { adHoc } from './ad-hoc.ts'
import type { Neo4jRelease } from './neo4j/server.ts'

/** One of the engines that the graph must behave the same on. */
export interface TestEngine {
  name: string
  kind: 'neo4j' | 'grafeo'
  /** Whether a second store can be opened on the same graph. */
  shared: boolean
  /** An empty migrated graph, closed at the end of the suite. On Neo4j the former one is emptied for it. */
  fresh(observers?: GraphObservers): Promise<GraphStore>
  /** Where the last fresh graph is. */
  settings(): GraphSettings
}

const known = migrationFiles().map((file) => file.id)
const emptyGraph = adHoc('MATCH (n) WHERE NOT (n:Migration AND n.id IN $known) DETACH DELETE n', 'write')

/** How the tests talk to a server that wants no login. */
export function neo4jSettings(uri: string): Neo4jSettings {
  return { engine: 'neo4j', uri, username: 'neo4j', password: '', timeoutMs: 20_000, fetchSize: 1000 }
}

/** A suite for each engine; one whose server cannot run on this machine is skipped and says why. */
export function eachEngine(body: (engine: TestEngine) => void): void {
  suite('Grafeo in memory', 'grafeo', () => ({ engine: 'grafeo' }), body)
  suite('Grafeo in a file', 'grafeo', () => ({ engine: 'grafeo', folder: temporaryFolder() }), body)
  eachNeo4jEngine(body)
}

/** A suite for each Neo4j server. */
export function eachNeo4jEngine(body: (engine: TestEngine, uri: string) => void): void {
  eachNeo4j((release, uri) => {
    suite(
      `Neo4j ${release}`,
      'neo4j',
      () => neo4jSettings(uri),
      (engine) => body(engine, uri),
    )
  })
}

/** The address of each Neo4j server; a skipped suite in place of one that is missing. */
export function eachNeo4j(body: (release: Neo4jRelease, uri: string) => void): void {
  for (const [release, state] of Object.entries(inject('neo4j'))) {
    if ('uri' in state) body(release as Neo4jRelease, state.uri)
    else describe.skip(state.missing, () => test('needs that server', () => undefined))
  }
}

const folders: string[] = []

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-graph-'))
  folders.push(folder)
  return folder
}

function suite(
  name: string,
  kind: TestEngine['kind'],
  settingsOfNext: () => GraphSettings,
  body: (engine: TestEngine) => void,
): void {
  describe(name, () => {
    const opened: GraphStore[] = []
    let settings: GraphSettings | undefined
    afterAll(async () => {
      for (const store of opened) await store.close()
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
    })
    body({
      name,
      kind,
      shared: kind === 'neo4j',
      settings: () => settings ?? settingsOfNext(),
      async fresh(observers) {
        settings = settingsOfNext()
        let watched = false
        const store = await openGraph(settings, {
          onStatement: (...told) => watched && observers?.onStatement?.(...told),
        })
        opened.push(store)
        await store.write((tx) => tx.run(emptyGraph, { known }))
        await migrate(store)
        watched = true
        return store
      },
    })
  })
}
