import { WiregraphError } from '../domain/errors.ts'
import { type MigrationFile, migrationFiles } from './migration-files.ts'
import { appliedMigrations, recordMigrations } from './migration-statements.ts'
import type { GraphStore } from './store.ts'

/** How the graph's schema stands against the files; each list holds migration ids in order. */
export interface MigrationStatus {
  applied: { id: string; appliedAt: string }[]
  pending: string[]
  /** Applied, and the file says something else now. */
  changed: string[]
  /** Applied, and there is no such file: by a newer version. */
  unknown: string[]
}

/** Compares the graph with the migration files; changes nothing. */
export async function migrationStatus(
  store: GraphStore,
  files: MigrationFile[] = migrationFiles(),
): Promise<MigrationStatus> {
  const applied = new Map((await store.read(appliedMigrations, {})).map((row) => [row.id, row]))
  const known = new Set(files.map((file) => file.id))
  const differs = ({ id, checksum }: MigrationFile) =>
    applied.has(id) && applied.get(id)?.checksum !== checksum
  return {
    applied: [...applied.values()].map(({ id, appliedAt }) => ({ id, appliedAt })),
    pending: files.filter((file) => !applied.has(file.id)).map((file) => file.id),
    changed: files.filter(differs).map((file) => file.id),
    unknown: [...applied.keys()].filter((id) => !known.has(id)),
  }
}

/**
 * Brings the graph's schema up to date and gives the ids applied now. Every statement says IF NOT EXISTS, and
 * all are recorded together once they stand, so that a run that was cut off, repeated, or made by two
 * processes at once ends the same. Errors: GRAPH_MIGRATION_CHANGED, GRAPH_MIGRATION_UNKNOWN.
 */
export async function migrate(
  store: GraphStore,
  files: MigrationFile[] = migrationFiles(),
): Promise<string[]> {
  const { pending, changed, unknown } = await migrationStatus(store, files)
  if (changed.length > 0) {
    throw new WiregraphError(
      'GRAPH_MIGRATION_CHANGED',
      `Migration ${changed.join(', ')} was applied to this graph in another form. An applied migration never changes: restore the file and add a new one.`,
    )
  }
  if (unknown.length > 0) {
    throw new WiregraphError(
      'GRAPH_MIGRATION_UNKNOWN',
      `This graph has migration ${unknown.join(', ')}, which this version does not know. Use the newer version that applied it.`,
    )
  }
  if (pending.length === 0) return []
  const todo = files.filter((file) => pending.includes(file.id))
  for (const { text } of todo) await store.defineSchema(text)
  await store.awaitIndexes()
  const migrations = todo.map(({ id, checksum }) => ({ id, checksum }))
  await store.write((tx) => tx.run(recordMigrations, { migrations, appliedAt: new Date().toISOString() }))
  return pending
}
