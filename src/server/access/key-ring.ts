import { timingSafeEqual } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Logger } from 'pino'
import { anyone, type Caller } from '../../domain/access.ts'
import { digestOf, idOfKey } from './api-key.ts'
import { readKeys, type StoredKey } from './key-file.ts'

/** The keys that a server knows: those of its settings, and those of its file as it is now. */
export class KeyRing {
  readonly #file: string | undefined
  readonly #settled: readonly Buffer[]
  readonly #log: Logger
  #version: string | undefined
  #stored: ReadonlyMap<string, StoredKey> = new Map()

  /** Throws KEYS_UNREADABLE where the file is there and is no file of keys. */
  constructor(file: string | undefined, settled: readonly string[], log: Logger) {
    this.#file = file
    this.#settled = settled.map(digestOf)
    this.#log = log
    this.#version = this.#versionNow()
    this.#read()
  }

  /** Whether there are keys, or have been: a file without any lets nobody in. */
  get exists(): boolean {
    return this.#settled.length > 0 || this.#versionNow() !== undefined
  }

  /** Whether anybody can get in. */
  get opens(): boolean {
    this.#refresh()
    return this.#settled.length > 0 || [...this.#stored.values()].some((key) => !expired(key))
  }

  /** Who bears the key; or why nobody does. */
  find(key: string): Caller | 'unknown' | 'expired' {
    const digest = digestOf(key)
    const at = this.#settled.findIndex((known) => timingSafeEqual(known, digest))
    if (at >= 0) return { ...anyone(`key:${at}`), name: 'a key of WIREGRAPH_API_KEYS' }
    this.#refresh()
    const stored = this.#stored.get(idOfKey(key) ?? '')
    if (stored === undefined || !timingSafeEqual(Buffer.from(stored.sha256, 'hex'), digest)) return 'unknown'
    if (expired(stored)) return 'expired'
    return { id: `key:${stored.id}`, name: `the key ${stored.name}`, scopes: new Set(stored.scopes) }
  }

  /** A file that has been spoilt opens to nobody, lest a key that was revoked goes on. */
  #refresh(): void {
    const version = this.#versionNow()
    if (version === this.#version) return
    this.#version = version
    this.#stored = new Map()
    try {
      this.#read()
    } catch (error) {
      this.#log.error({ err: error }, 'The keys cannot be read; none of them is accepted')
    }
  }

  #read(): void {
    if (this.#file === undefined) return
    this.#stored = new Map(readKeys(this.#file).map((key) => [key.id, key]))
  }

  /** Each change makes a new file, which has another inode or at least another time. */
  #versionNow(): string | undefined {
    const found =
      this.#file === undefined ? undefined : statSync(this.#file, { throwIfNoEntry: false, bigint: true })
    return found && `${found.ino} ${found.mtimeNs} ${found.size}`
  }
}

function expired({ expiresAt }: StoredKey): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now()
}
