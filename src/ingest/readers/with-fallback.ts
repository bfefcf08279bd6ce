import type { Reader } from './reader.ts'
import { readByRules } from './rules-reader.ts'

/** A reader whose place the default one takes where it fails; what that one reads bears its own mark and a note. */
export function withFallback(reader: Reader): Reader {
  return {
    name: reader.name,
    report: () => reader.report(),
    async read(article, trace) {
      const read = await reader.read(article, trace)
      if (!('reason' in read)) return read
      return {
        ...readByRules(article, trace),
        notes: [
          `Read by the default reader, because ${reader.name} could not: ${read.reason} (${read.code}).`,
        ],
      }
    },
  }
}
