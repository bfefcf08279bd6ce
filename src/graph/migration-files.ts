import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

/** One schema statement of `cypher/migrations`. */
export interface MigrationFile {
  /** File name without its extension: `001-migration-id`. */
  id: string
  text: string
  /** SHA-256 of the text, comments and layout aside. */
  checksum: string
}

const folder = new URL('../../cypher/migrations/', import.meta.url)

/** All migrations, in the order in which they are applied. */
export function migrationFiles(): MigrationFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const source = readFileSync(new URL(file, folder), 'utf8')
      const text = source.replace(/^\/\/.*$/gm, '').trim()
      const checksum = createHash('sha256').update(text.replace(/\s+/g, ' ')).digest('hex')
      return { id: file.replace(/\.cypher$/, ''), text, checksum }
    })
}
