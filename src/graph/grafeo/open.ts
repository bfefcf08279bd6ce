import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'
import { WiregraphError } from '../../domain/errors.ts'
import type { GrafeoSettings } from '../settings.ts'
import type { GraphObservers, GraphStore } from '../store.ts'
import { paceCheckpoints } from './checkpoints.ts'
import { readHolder, removeHolder, writeHolder } from './holder.ts'
import { GrafeoStore } from './store.ts'

const FILE = 'graph.grafeo'
const HOLDER = 'graph.holder.json'

/** Opens the embedded graph, in memory or in a folder that is made when missing. */
export async function openGrafeo(settings: GrafeoSettings, observers: GraphObservers): Promise<GraphStore> {
  const engine = await loadEngine()
  if (settings.folder === undefined) {
    return new GrafeoStore(engine.create(), { location: 'memory', observers, onClose: () => undefined })
  }
  const folder = resolve(settings.folder)
  const db = openFile(engine, folder)
  const holder = join(folder, HOLDER)
  writeHolder(holder)
  const file = join(folder, FILE)
  return new GrafeoStore(db, {
    location: file,
    observers,
    onCommit: paceCheckpoints(db, file),
    onClose: () => removeHolder(holder),
  })
}

async function loadEngine(): Promise<typeof GrafeoDB> {
  try {
    return (await import('@grafeo-db/js')).default.GrafeoDB
  } catch (cause) {
    throw new WiregraphError(
      'GRAPH_ENGINE_MISSING',
      `The embedded graph has no binary for ${process.platform}-${process.arch}. Use Neo4j instead: ` +
        'run `docker compose up`, and set NEO4J_URI to its address (bolt://localhost:7687).',
      { cause },
    )
  }
}

function openFile(engine: typeof GrafeoDB, folder: string): GrafeoDB {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code
    throw new WiregraphError('GRAPH_UNREACHABLE', `Cannot make the data folder ${folder} (${reason}).`, {
      cause,
    })
  }
  const file = join(folder, FILE)
  try {
    return engine.create(file)
  } catch (cause) {
    const reason = (cause as Error).message
    if (reason.includes('cannot be locked')) throw lockedError(folder, cause)
    const [, detail = reason] = /cannot open .*?: (.*)/.exec(reason) ?? []
    throw new WiregraphError(
      'GRAPH_CORRUPT',
      `The graph file ${file} cannot be read: ${detail}. Put a backup in its place, or move it away to start empty.`,
      { cause },
    )
  }
}

function lockedError(folder: string, cause: unknown): WiregraphError {
  const holder = readHolder(join(folder, HOLDER))
  const who = holder ? `process ${holder.pid} since ${holder.since}` : 'another process'
  return new WiregraphError(
    'GRAPH_LOCKED',
    `The graph in ${folder} is held by ${who}. Stop it, send the work to it (--server URL), ` +
      'or set WIREGRAPH_DATA to another folder.',
    { cause },
  )
}
