import type { Claim } from '../../../src/domain/claim.ts'
import { readDocument } from '../../../src/ingest/read-document.ts'

/** The claims in a text, read as an article of 14 May 2024 (a Tuesday); of one type, where it is given. */
export function claimsIn(text: string, type?: string): Claim[] {
  const read = readDocument({
    source: 'test',
    format: 'json',
    content: text,
    hints: { publishedAt: '2024-05-14', language: 'en' },
  })
  if ('reason' in read) throw new Error(read.reason)
  return read.reading.claims.filter((claim) => type === undefined || claim.type === type)
}

/** Who fills a claim's role, by the names of their entities in order of the alphabet. */
export function namesIn(claim: Claim | undefined, role: string): string[] {
  return (claim?.roles ?? []).flatMap((filled) => (filled.role === role ? [filled.name] : [])).sort()
}
