import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { WiregraphError } from './domain/errors.ts'
import type { GraphSettings } from './graph/settings.ts'
import { type ReaderSettings, readerSettings, readerVariables } from './ingest/readers/settings.ts'
import type { TokenSettings } from './server/access/tokens.ts'

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Every setting, by the name of its environment variable. */
const settings = z.object({
  PORT: z.coerce.number('must be a number').int('must be a whole number').min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  WIREGRAPH_DATA: z.string().min(1).default('./data'),
  WIREGRAPH_THREADS: z.coerce
    .number('must be a number of threads')
    .int('must be a whole number')
    .min(0)
    .max(64)
    .default(defaultThreads(availableParallelism())),
  WIREGRAPH_API_KEYS: z
    .string()
    .transform((list) => list.split(',').filter((key) => key !== ''))
    .pipe(
      z.array(
        z
          .string()
          .regex(/^\S{16,}$/, 'must hold keys of 16 characters or more, without spaces, divided by commas'),
      ),
    )
    .default([]),
  WIREGRAPH_CORS_ORIGINS: z
    .string()
    .transform((list) => list.split(',').filter((origin) => origin !== ''))
    .pipe(
      z.array(
        z
          .string()
          .refine(isOrigin, 'must hold origins such as https://app.example, divided by commas; "*" is none'),
      ),
    )
    .default([]),
  WIREGRAPH_KEY_FILE: z.string().min(1).optional(),
  WIREGRAPH_JWKS_URL: z
    .string()
    .refine(isJwksUrl, 'must be an https:// address, or an http:// one on this machine')
    .optional(),
  WIREGRAPH_JWT_ISSUER: z.string().min(1).optional(),
  WIREGRAPH_JWT_AUDIENCE: z.string().min(1).optional(),
  WIREGRAPH_RATE_LIMIT: z.coerce
    .number('must be a number of points a minute')
    .int('must be a whole number')
    .min(0)
    .max(1_000_000_000)
    .default(250_000),
  WIREGRAPH_PERSISTED_ONLY: z.enum(['true', 'false']).default('false'),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\/.+/, 'must be a redis:// or rediss:// address')
    .optional(),
  NEO4J_URI: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/.+/, 'must be a bolt:// or neo4j:// address')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).optional(),
  NEO4J_TIMEOUT_MS: z.coerce
    .number('must be a number of milliseconds')
    .int()
    .min(100)
    .max(600_000)
    .default(30_000),
  ...readerVariables,
})

/**
 * One core is left to the thread that writes, though of two cores both read, since writing takes less than reading.
 * More than four threads read faster than one can write.
 */
function defaultThreads(cores: number): number {
  return cores === 1 ? 0 : Math.min(4, Math.max(2, cores - 1))
}

/** Settings that hold, or may by mistake hold, what nobody else should see; messages leave their values out. */
const secret: ReadonlySet<string> = new Set([
  'REDIS_URL',
  'WIREGRAPH_API_KEYS',
  'NEO4J_PASSWORD',
  'WIREGRAPH_LLM_KEY',
  'WIREGRAPH_LLM_URL',
])

/** Names that people try for settings that are called otherwise. */
const misnamed: Readonly<Record<string, string>> = {
  NEO4J_URL: 'NEO4J_URI',
  NEO4J_USER: 'NEO4J_USERNAME',
  NEO4J_PASS: 'NEO4J_PASSWORD',
  NEO4J_DB: 'NEO4J_DATABASE',
}

export interface Config {
  readonly port: number
  readonly host: string
  readonly logLevel: string
  /** Keys that may do everything. */
  readonly apiKeys: readonly string[]
  /** Where `wiregraph key` keeps its keys. */
  readonly keyFile: string
  /** Whose tokens are accepted beside keys. */
  readonly tokens: TokenSettings | undefined
  /** What a caller may ask for; 0 counts nothing. */
  readonly pointsPerMinute: number
  /** Whether nothing but the committed operations runs. */
  readonly persistedOnly: boolean
  /** Origins whose pages may ask and read; of others none may. */
  readonly corsOrigins: readonly string[]
  /** Where servers on one graph tell each other of writes; without it, they hear of them within a second. */
  readonly redisUrl: string | undefined
  readonly graph: GraphSettings
  readonly reader: ReaderSettings
  /** Threads in which the default reader reads articles for `ingest`; 0 reads in the thread that writes. */
  readonly threads: number
  /** What must not be seen in the log. */
  readonly secrets: readonly string[]
}

/**
 * The settings from environment variables, with their defaults. Throws CONFIG_INVALID, naming the setting and
 * what is allowed, for a wrong value or an unknown WIREGRAPH_ setting.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  refuseUnknown(environment)
  const given = Object.fromEntries(
    Object.keys(settings.shape)
      .map((name) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0])
    const shown = secret.has(name) ? '' : `; it is ${JSON.stringify(given[name])}`
    throw invalid(`${name} ${allowed(issue)}${shown}.`)
  }
  const { PORT, HOST, LOG_LEVEL, WIREGRAPH_DATA, WIREGRAPH_THREADS, WIREGRAPH_API_KEYS } = parsed.data
  const reader = readerSettings(parsed.data)
  if (typeof reader === 'string') throw invalid(reader)
  const tokens = tokenSettings(parsed.data)
  if (typeof tokens === 'string') throw invalid(tokens)
  return {
    port: PORT,
    host: HOST,
    logLevel: LOG_LEVEL,
    apiKeys: WIREGRAPH_API_KEYS,
    keyFile: parsed.data.WIREGRAPH_KEY_FILE ?? join(WIREGRAPH_DATA, 'keys.json'),
    tokens,
    pointsPerMinute: parsed.data.WIREGRAPH_RATE_LIMIT,
    persistedOnly: parsed.data.WIREGRAPH_PERSISTED_ONLY === 'true',
    corsOrigins: parsed.data.WIREGRAPH_CORS_ORIGINS,
    redisUrl: parsed.data.REDIS_URL,
    graph: graphSettings(parsed.data, WIREGRAPH_DATA),
    reader,
    threads: WIREGRAPH_THREADS,
    secrets: [
      ...WIREGRAPH_API_KEYS,
      ...['NEO4J_PASSWORD', 'WIREGRAPH_LLM_KEY'].map((name) => given[name] ?? ''),
      passwordIn(parsed.data.REDIS_URL),
    ].filter((value) => value.length >= 4),
  }
}

/** All three settings of tokens, or none; or what is missing. */
function tokenSettings(values: z.infer<typeof settings>): TokenSettings | string | undefined {
  const { WIREGRAPH_JWKS_URL, WIREGRAPH_JWT_ISSUER, WIREGRAPH_JWT_AUDIENCE } = values
  const given = { WIREGRAPH_JWKS_URL, WIREGRAPH_JWT_ISSUER, WIREGRAPH_JWT_AUDIENCE }
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []))
  if (missing.length === 3) return undefined
  if (missing.length > 0) return `${missing.join(' and ')} must be set, too: tokens need all three.`
  return {
    jwksUrl: WIREGRAPH_JWKS_URL as string,
    issuer: WIREGRAPH_JWT_ISSUER as string,
    audience: WIREGRAPH_JWT_AUDIENCE as string,
  }
}

/** Keys that came over an open network could be anybody's. */
function isJwksUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname } = new URL(text)
  return protocol === 'https:' || (protocol === 'http:' && loopbackHosts.has(hostname))
}

function passwordIn(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? decodeURIComponent(new URL(address).password) : ''
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text
}

function graphSettings(values: z.infer<typeof settings>, folder: string): GraphSettings {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_TIMEOUT_MS } = values
  if (NEO4J_URI === undefined) return { engine: 'grafeo', folder }
  return {
    engine: 'neo4j',
    uri: NEO4J_URI,
    username: NEO4J_USERNAME,
    password: NEO4J_PASSWORD,
    timeoutMs: NEO4J_TIMEOUT_MS,
    fetchSize: 1000,
    ...(NEO4J_DATABASE === undefined ? {} : { database: NEO4J_DATABASE }),
  }
}

function refuseUnknown(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(environment)) {
    const meant = misnamed[name]
    if (meant !== undefined && environment[meant] === undefined) {
      throw invalid(`${name} is not a setting; it is called ${meant}.`)
    }
    if (!name.startsWith('WIREGRAPH_') || name in settings.shape) continue
    const known = Object.keys(settings.shape).filter((key) => key.startsWith('WIREGRAPH_'))
    throw invalid(
      `${name} is not a setting; those that begin so are ${known.slice(0, -1).join(', ')} and ${known.at(-1)}.`,
    )
  }
}

function allowed(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  if (issue?.code === 'too_small' && issue.origin !== 'string') return `must be ${issue.minimum} or more`
  if (issue?.code === 'too_big') return `must be ${issue.maximum} or less`
  return issue?.message ?? 'is not valid'
}

function invalid(message: string): WiregraphError {
  return new WiregraphError('CONFIG_INVALID', message)
}
