import { type ReadLimits, tooLarge } from './limits.ts'

/** A line that never ends is given up, with its source, at this many times the largest document. */
const runawayFactor = 32

export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** `undefined` where the line was larger than the limit; its bytes were dropped as they came. */
  readonly bytes: Buffer | undefined
}

/** Splits at line feeds while holding no more than one line. */
export async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  limits: ReadLimits,
): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 1
  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= limits.maxBytes) parts.push(part)
    else parts = []
    if (size > limits.maxBytes * runawayFactor) throw tooLarge(`line ${number}`, limits)
  }
  const take = (): Line => {
    const line = { number, bytes: size > limits.maxBytes ? undefined : Buffer.concat(parts) }
    parts = []
    size = 0
    number++
    return line
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield take()
}
