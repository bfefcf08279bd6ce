import { createHash } from 'node:crypto'

/** The first 80 bits of SHA-256 over the parts, as 16 base-32 characters; parts cannot run into each other. */
export function digest(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest()
  let bits = 0n
  for (const byte of bytes.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte)
  return bits.toString(32).padStart(16, '0')
}

/** SHA-256 in hexadecimal, for content that must be told apart for certain. */
export function contentHash(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

export function articleId(url: string | undefined, hash: string): string {
  return url === undefined ? `article:${digest('content', hash)}` : `article:${digest('url', url)}`
}

export function passageId(article: string, index: number): string {
  return `${article}/${index}`
}

/** Span offsets count UTF-16 code units into the article's body. */
export function claimId(article: string, span: { start: number; end: number }, type: string): string {
  return `${article}/${span.start}-${span.end}/${type}`
}

/** One id for each block member that reported an event first, so that later reports leave the id alone. */
export function eventId(block: string, status: string, firstClaim: string): string {
  return `event:${digest(block, status, firstClaim)}`
}

export function relationId(block: string, status: string): string {
  return `relation:${digest(block, status)}`
}
