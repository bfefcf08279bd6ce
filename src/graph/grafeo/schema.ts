import type { GrafeoDB } from '@grafeo-db/js'
import { STOP_WORDS } from '../text/words.ts'

const UNIQUE = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS\s+FOR \(n:(\w+)\)\s+REQUIRE n\.(\w+) IS UNIQUE$/
const FULLTEXT = /^CREATE FULLTEXT INDEX \w+ IF NOT EXISTS\s+FOR \(n:(\w+)\)\s+ON EACH \[([^\]]*)\]/

/**
 * Runs a migration's schema statement. Two kinds need more here than on Neo4j: a uniqueness constraint is
 * not an index in this engine (a lookup by the key would scan the label), and full-text indexes are made
 * through calls, one a property.
 */
export async function defineGrafeoSchema(db: GrafeoDB, text: string): Promise<void> {
  const fulltext = FULLTEXT.exec(text)
  if (fulltext) {
    const [, label, properties] = fulltext
    for (const property of properties!.split(',')) {
      const name = property.trim().replace(/^n\./, '')
      await db.createTextIndex(label!, name, { tokenizer: 'standard', stopWords: STOP_WORDS })
    }
    return
  }
  await db.executeCypher(text)
  const unique = UNIQUE.exec(text)
  if (unique) {
    const [, name, label, property] = unique
    await db.executeCypher(`CREATE INDEX ${name}_lookup IF NOT EXISTS FOR (n:${label}) ON (n.${property})`)
  }
}
