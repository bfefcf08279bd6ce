import neo4j, { type Driver } from 'neo4j-driver'
import type { Neo4jSettings } from '../settings.ts'
import type { GraphObservers, GraphStore } from '../store.ts'
import { neo4jError } from './errors.ts'
import { Neo4jStore } from './store.ts'

/** Connects to a Neo4j server, and checks address, login and database before anything is asked of it. */
export async function openNeo4j(settings: Neo4jSettings, observers: GraphObservers): Promise<GraphStore> {
  let driver: Driver | undefined
  try {
    driver = createDriver(settings)
    await driver.verifyConnectivity()
    await askDatabase(driver, settings)
    return new Neo4jStore(driver, settings, observers)
  } catch (error) {
    await driver?.close()
    throw neo4jError(error, settings)
  }
}

function createDriver(settings: Neo4jSettings): Driver {
  const { uri, username, password, timeoutMs, fetchSize } = settings
  const auth = password === '' ? undefined : neo4j.auth.basic(username, password)
  return neo4j.driver(uri, auth, {
    userAgent: 'wiregraph',
    disableLosslessIntegers: true,
    fetchSize,
    connectionTimeout: timeoutMs,
    connectionAcquisitionTimeout: 2 * timeoutMs,
    maxTransactionRetryTime: timeoutMs,
    maxConnectionLifetime: 30 * 60_000,
    telemetryDisabled: true,
  })
}

/** Login and database are checked by the server only when something is run. */
async function askDatabase(driver: Driver, { database }: Neo4jSettings): Promise<void> {
  const session = driver.session({
    defaultAccessMode: 'READ',
    ...(database === undefined ? {} : { database }),
  })
  try {
    await session.run('RETURN 1')
  } finally {
    await session.close()
  }
}
