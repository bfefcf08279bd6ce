import { existsSync, readFileSync } from 'node:fs'
import { type Copy, DockerfileParser, type Instruction } from 'dockerfile-ast'
import { pino } from 'pino'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readConfig } from '../../../src/config.ts'
import { Admission } from '../../../src/server/access/admission.ts'

const root = new URL('../../../', import.meta.url)
const text = (name: string) => readFileSync(new URL(name, root), 'utf8')
const manifest = JSON.parse(text('package.json')) as { engines: { node: string }; files: string[] }
const key = 'k'.repeat(16)

describe('the Dockerfile', () => {
  const dockerfile = DockerfileParser.parse(text('Dockerfile'))
  const instructions = dockerfile.getInstructions()
  const last = (keyword: string): Instruction | undefined =>
    instructions.filter((one) => one.getKeyword() === keyword).at(-1)
  const environment = Object.fromEntries(
    dockerfile.getENVs().flatMap((env) => env.getProperties().map((one) => [one.getName(), one.getValue()])),
  ) as Record<string, string>

  test('builds and runs on one Node that the package supports', () => {
    const images = dockerfile.getFROMs().map((from) => from.getImage())
    expect(new Set(images).size).toBe(1)
    const major = Number(/^node:(\d+)/.exec(images[0] ?? '')?.[1])
    expect(major).toBeGreaterThanOrEqual(Number.parseInt(manifest.engines.node.replace(/\D+/, ''), 10))
  })

  test('copies what is there, and all that the package is made of', () => {
    const ignored = text('.dockerignore').split('\n')
    const sources = dockerfile.getCOPYs().flatMap((copy: Copy) => {
      const paths = copy.getArguments().map((argument) => argument.getValue())
      return copy.getFlags().length > 0 ? [] : paths.slice(0, -1).map((path) => path.replace(/^\.\//, ''))
    })
    expect(sources.filter((path) => !existsSync(new URL(path, root)) || ignored.includes(path))).toEqual([])
    const shipped = [...sources, 'dist']
    expect(manifest.files.filter((file) => !shipped.includes(file))).toEqual([])
  })

  test('does not run as root, and says how it is', () => {
    expect(last('USER')?.getArgumentsContent()).toMatch(/^[1-9]\d*/)
    expect(last('HEALTHCHECK')?.getArgumentsContent()).toContain('/health/ready')
  })

  test('sets what the settings know, and asks for keys', () => {
    const { NODE_ENV: _, ...settings } = environment
    const log = pino({ level: 'silent' })
    const withKey = readConfig({ ...settings, WIREGRAPH_API_KEYS: key })
    expect(withKey).toMatchObject({ host: '0.0.0.0' })
    expect(new Admission(withKey, log).wantsKeys).toBe(true)
    expect(() => new Admission(readConfig(settings), log)).toThrow(/wiregraph key create/)
    expect(last('EXPOSE')?.getArgumentsContent()).toBe(settings.PORT)
  })
})

describe('docker-compose.yml', () => {
  interface Service {
    image?: string
    environment: Record<string, string>
    ports: string[]
    healthcheck?: { test: string[] }
    depends_on?: Record<string, { condition: string }>
  }
  const { services, volumes } = parse(text('docker-compose.yml')) as {
    services: Record<'neo4j' | 'wiregraph', Service>
    volumes: object
  }
  /** What compose puts for `${NAME}` and `${NAME:?message}`. */
  const filled = (value: string) => value.replace(/\$\{(\w+)(?::\?[^}]*)?\}/g, key)

  test('starts Wiregraph when its Neo4j 5.26 is healthy', () => {
    expect(services.neo4j.image).toMatch(/^neo4j:5\.26/)
    expect(services.neo4j.healthcheck?.test.join(' ')).toContain('cypher-shell')
    expect(services.wiregraph.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(Object.keys(volumes)).toEqual(['neo4j-data'])
  })

  test('gives Wiregraph settings that it accepts, with the password of the database', () => {
    const environment = Object.entries(services.wiregraph.environment).map(([name, value]) => [
      name,
      filled(value),
    ])
    const { graph } = readConfig(Object.fromEntries(environment))
    expect(graph).toMatchObject({ engine: 'neo4j', uri: 'bolt://neo4j:7687', password: key })
    expect(filled(services.neo4j.environment.NEO4J_AUTH ?? '')).toBe(`neo4j/${key}`)
  })

  test('publishes to this machine only', () => {
    for (const { ports } of Object.values(services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    }
  })
})
