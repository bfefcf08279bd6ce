import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { scopes } from '../../domain/access.ts'
import { WiregraphError } from '../../domain/errors.ts'

const storedKey = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.enum(scopes)).min(1),
  /** Of the whole key, in hexadecimal digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
})
export type StoredKey = z.infer<typeof storedKey>

const content = z.object({ keys: z.array(storedKey) })

/** How long a change waits for another one to end. */
const patience = { tries: 40, ms: 50 } as const

/** The keys of a file; none where there is no file. Throws KEYS_UNREADABLE for one that is something else. */
export function readKeys(path: string): StoredKey[] {
  try {
    return content.parse(JSON.parse(readFileSync(path, 'utf8'))).keys
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new WiregraphError('KEYS_UNREADABLE', `${path} cannot be read, or is no file of keys.`, {
      cause: error,
    })
  }
}

/**
 * Replaces the keys of a file in one step, so that a reader sees all of the old or all of the new. The new file is also the
 * lock: two changes at a time wait for each other. Throws KEYS_LOCKED, KEYS_UNREADABLE or KEYS_UNWRITABLE.
 */
export async function changeKeys(path: string, change: (keys: StoredKey[]) => StoredKey[]): Promise<void> {
  const next = `${path}.new`
  await lock(next)
  try {
    const keys = change(readKeys(path))
    writeFileSync(next, `${JSON.stringify({ keys }, null, 2)}\n`, { flush: true })
    renameSync(next, path)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}

async function lock(path: string): Promise<void> {
  for (let tried = 0; ; tried++) {
    try {
      mkdirSync(dirname(path), { recursive: true })
      return writeFileSync(path, '', { flag: 'wx', mode: 0o600 })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new WiregraphError('KEYS_UNWRITABLE', `${path} cannot be written.`, { cause: error })
      if (tried === patience.tries)
        throw new WiregraphError(
          'KEYS_LOCKED',
          `${path} is there: another command is changing the keys. If none is, remove that file.`,
        )
      await pause(patience.ms)
    }
  }
}
