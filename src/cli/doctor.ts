import { Command } from 'commander'
import { stats } from '../api/queries/graph-wide.ts'
import { type Config, readConfig } from '../config.ts'
import { WiregraphError } from '../domain/errors.ts'
import { migrationStatus } from '../graph/migrate.ts'
import { openGraph } from '../graph/open.ts'
import type { GraphStore } from '../graph/store.ts'
import { parse } from '../ingest/analyze/parser/parse.ts'
import { openReader } from '../ingest/readers/open-reader.ts'
import { openRedis } from '../server/signals.ts'

const oldestNode = [20, 19] as const

export const command = new Command('doctor')
  .description(
    'Checks that this machine, the settings and the graph are fit, and says what to do where they are not.',
  )
  .action(async () => {
    let sound = true
    const check = async (what: string, look: () => Promise<string> | string) => {
      try {
        process.stdout.write(`ok    ${what}: ${await look()}\n`)
      } catch (error) {
        sound = false
        process.stdout.write(`FAIL  ${what}: ${error instanceof Error ? error.message : String(error)}\n`)
      }
    }
    await check('Node.js', nodeVersion)
    await check('settings', () => {
      const { host, port, graph } = readConfig(process.env)
      return `listens on ${host}:${port}, graph in ${graph.engine === 'neo4j' ? graph.uri : graph.folder}`
    })
    await check(
      'parser',
      () => `${parse('Anna Larsen visited Nairobi.').tokens.length} tokens of a test sentence`,
    )
    await check('reader', async () => (await openReader(readConfig(process.env).reader)).name)
    await check('graph', () => withStore(async (store) => `${store.engine} at ${store.location} answers`))
    await check('schema', () => withStore(schemaState))
    const { redisUrl } = settingsOrNone()
    if (redisUrl !== undefined) await check('Redis', () => redisAnswers(redisUrl))
    await check('content', () => withStore(content))
    if (!sound) process.exitCode = 1
  })

/** What is wrong with the settings is told where they are checked. */
function settingsOrNone(): Partial<Config> {
  try {
    return readConfig(process.env)
  } catch {
    return {}
  }
}

async function redisAnswers(url: string): Promise<string> {
  await (await openRedis(url, () => {})).close()
  return 'answers'
}

function nodeVersion(): string {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor, oldestMinor] = oldestNode
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new WiregraphError(
      'NODE_TOO_OLD',
      `${process.version} is too old; ${oldestNode.join('.')} or newer is needed.`,
    )
  }
  return process.version
}

async function withStore<T>(look: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openGraph(readConfig(process.env).graph)
  try {
    return await look(store)
  } finally {
    await store.close()
  }
}

async function schemaState(store: GraphStore): Promise<string> {
  const { applied, pending, changed, unknown } = await migrationStatus(store)
  const wrong = [...changed, ...unknown]
  if (wrong.length > 0)
    throw new WiregraphError('GRAPH_MIGRATION_CHANGED', `migrations do not match: ${wrong.join(', ')}`)
  return `${applied.length} migrations applied, ${pending.length} pending${pending.length > 0 ? ' (wiregraph migrate)' : ''}`
}

async function content(store: GraphStore): Promise<string> {
  const rows = await store.read(stats, {})
  return rows.map(({ thing, count }) => `${count} ${thing}`).join(', ') || 'empty (wiregraph ingest samples)'
}
