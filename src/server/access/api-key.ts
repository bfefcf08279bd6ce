import { createHash, randomBytes } from 'node:crypto'

/** Keys begin with `wg_`, so that scanners for secrets find one where it should not be. */
const form = /^wg_([0-9a-f]{12})_[\w-]{43}$/

/** A new key, with the id that it bears: 256 random bits, which nobody guesses. */
export function makeKey(): { key: string; id: string } {
  const id = randomBytes(6).toString('hex')
  return { key: `wg_${id}_${randomBytes(32).toString('base64url')}`, id }
}

/** The id in a key; undefined for what is none. */
export function idOfKey(key: string): string | undefined {
  return form.exec(key)?.[1]
}

/** What is kept of a key. A plain digest is enough: there is no dictionary of 256 random bits. */
export function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}
