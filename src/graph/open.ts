import type { GraphSettings } from './settings.ts'
import type { GraphObservers, GraphStore } from './store.ts'

/**
 * Opens the graph and checks that it answers; runs no statement. Only the engine asked for is loaded.
 * Errors: GRAPH_UNREACHABLE, GRAPH_UNAUTHORIZED, GRAPH_DATABASE_UNKNOWN, GRAPH_TIMEOUT (Neo4j);
 * GRAPH_LOCKED, GRAPH_CORRUPT, GRAPH_ENGINE_MISSING (embedded).
 */
export async function openGraph(
  settings: GraphSettings,
  observers: GraphObservers = {},
): Promise<GraphStore> {
  if (settings.engine === 'neo4j') {
    const { openNeo4j } = await import('./neo4j/open.ts')
    return openNeo4j(settings, observers)
  }
  const { openGrafeo } = await import('./grafeo/open.ts')
  return openGrafeo(settings, observers)
}
