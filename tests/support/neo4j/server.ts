import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '../free-port.ts'
import { findJava } from './java.ts'

export interface Neo4jServer {
  uri: string
  stop(): Promise<void>
}

/** The versions that the project promises to work with, and the Java that each needs. */
export const NEO4J_VERSIONS = {
  '5.26': { version: '5.26.30', java: 17 },
  current: { version: '2026.08.1', java: 21 },
} as const

export type Neo4jRelease = keyof typeof NEO4J_VERSIONS

const recipe = fileURLToPath(new URL('neo4j-local', import.meta.url))

/** Starts an empty server in a temporary home on a free port; rejects with the reason when it cannot. */
export async function startNeo4j(
  release: Neo4jRelease,
  options: { auth?: boolean } = {},
): Promise<Neo4jServer> {
  const { version, java } = NEO4J_VERSIONS[release]
  const javaHome = findJava(java)
  if (javaHome === undefined) throw new Error(`no JDK ${java} or newer`)
  const home = mkdtempSync(join(tmpdir(), 'wiregraph-neo4j-'))
  const port = await freePort()
  const child = spawn(recipe, ['run', home, String(port), ...(options.auth ? ['--auth'] : [])], {
    env: { ...process.env, JAVA_HOME: javaHome, NEO4J_LOCAL_VERSION: version },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve())
    child.on('error', () => resolve())
  })
  const stop = async () => {
    child.stdin.end()
    await ended
    rmSync(home, { recursive: true, force: true })
  }
  try {
    await ready(child)
  } catch (error) {
    await stop()
    throw error
  }
  return { uri: `bolt://127.0.0.1:${port}`, stop }
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
      if (said.includes('is ready')) resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`Neo4j ended with code ${code}: ${said.trim()}`)))
  })
}
