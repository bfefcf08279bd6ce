import { detect } from 'chardet'
import { decode } from 'iconv-lite'
import { SkipSignal } from './limits.ts'

const declarationBytes = 2048
const detectionBytes = 64 * 1024
/** More undefined or control characters than this share, and the text was not written in the guessed encoding. */
const mostGarbage = 0.01

/**
 * Bytes to text: by byte order mark, else by the first of these that decodes them without an error: the server's
 * charset, the page's own (`<meta charset>`, `<?xml encoding?>`), UTF-8, the detector's guess, windows-1252.
 */
export function decodeText(bytes: Buffer, contentType?: string): string {
  const marked = byteOrderMark(bytes)
  const labels = marked
    ? [marked]
    : [headerCharset(contentType), declaredCharset(bytes), 'utf-8', guessCharset(bytes), 'windows-1252']
  for (const label of labels) {
    const text = label && decodeStrictly(bytes, label)
    if (text !== undefined && text !== '' && garbageShare(text) <= mostGarbage) return text
  }
  throw new SkipSignal('WRONG_ENCODING', 'its bytes are not text in UTF-8 or in the encoding it declares')
}

/** Bytes that must be UTF-8, as the lines of JSON Lines; `undefined` where they are not. */
export function decodeUtf8(bytes: Buffer): string | undefined {
  return decodeStrictly(bytes, 'utf-8')
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

function headerCharset(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]
}

function declaredCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, declarationBytes)
  const xml = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(start)
  const meta = /<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]+)/i.exec(start)
  const label = (xml ?? meta)?.[1]
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label) ? undefined : label
}

function guessCharset(bytes: Buffer): string | undefined {
  const guess = detect(bytes.subarray(0, detectionBytes))
  return guess && /^(?:iso-8859-1|ascii)$/i.test(guess) ? undefined : (guess ?? undefined)
}

/** The labels that the Encoding Standard takes for windows-1252. */
const latin1 = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/i

function decodeStrictly(bytes: Buffer, label: string): string | undefined {
  // Some releases of Node decode windows-1252 as ISO 8859-1, which turns its quotes and dashes into controls.
  if (latin1.test(label)) return decode(bytes, 'windows-1252')
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? withUpperControls(text) : text
  } catch {
    return undefined
  }
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Some versions of Node decode windows-1252 as Latin-1, which lacks its dashes and quotation marks. */
function withUpperControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (unit) => upperControls[unit.charCodeAt(0) - 0x80] ?? unit)
}

function garbageShare(text: string): number {
  let garbage = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const isControl =
      (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) || (unit > 126 && unit < 160)
    if ((isControl && unit !== 0x85) || unit === 0xfffd || unit === 0xffff) garbage++
  }
  return garbage / text.length
}
