import { isBylineLine } from '../byline.ts'
import { fold } from '../fold.ts'
import { endsSentence } from './line-kind.ts'

/** A line this long that still breaks inside a sentence is one of hard-wrapped text. */
const wrapWidth = 55
const widestWrap = 100
/** A shorter line in wrapped text ends what it belongs to. */
const fullShare = 0.7

/**
 * The lines of a plain text, folded, empty ones left out. Text wrapped at a fixed width is joined again: a full line
 * goes on in the next, unless that is indented, a list item, or set apart by a blank line.
 */
export function splitLines(content: string): string[] {
  const raw = content.split('\n')
  const width = wrappedWidth(raw)
  const lines: string[] = []
  let open: string[] = []
  const close = () => {
    const text = fold(open.join(' '))
    if (text !== '') lines.push(text)
    open = []
  }
  for (const line of raw) {
    const isFull = (open.at(-1)?.trim().length ?? 0) >= fullShare * width
    const startsAnew =
      width === 0 || !isFull || /^(?:\s{2,}\S|\s*(?:[-*•·]|\d+[.)])\s)/.test(line) || isByline(line)
    if (line.trim() === '') close()
    else {
      if (startsAnew) close()
      open.push(line)
    }
  }
  close()
  return lines
}

/** A capital, since a wrapped sentence may go on with "by". */
function isByline(line: string): boolean {
  return line.startsWith('By ') && isBylineLine(line)
}

/** The width at which a text is wrapped, 0 where it is not: many lines of nearly one length break in mid-sentence. */
function wrappedWidth(raw: readonly string[]): number {
  const long = raw.filter((line) => line.trim().length >= wrapWidth)
  const widest = long.reduce((most, line) => Math.max(most, line.trimEnd().length), 0)
  if (long.length < 4 || widest > widestWrap) return 0
  const broken = raw.filter(
    (line, index) => line.trim().length >= wrapWidth && raw[index + 1]?.trim() && !endsSentence(line.trim()),
  )
  return broken.length >= 3 && broken.length * 2 >= long.length ? widest : 0
}
