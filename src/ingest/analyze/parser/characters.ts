import type { TokenizerTables } from './model-files.ts'

/** Character classes of one fixed version of Unicode, so that a newer runtime reads the same text the same way. */
export interface Characters {
  isAlpha(code: number): boolean
  isUpper(code: number): boolean
  isDigit(code: number): boolean
  isSpace(code: number): boolean
}

function membership(ranges: readonly number[]): (code: number) => boolean {
  const bounds = Uint32Array.from(ranges)
  const ascii = new Uint8Array(128)
  const contains = (code: number) => {
    let low = 0
    let high = bounds.length >> 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (bounds[2 * middle + 1]! < code) low = middle + 1
      else high = middle
    }
    return 2 * low < bounds.length && bounds[2 * low]! <= code
  }
  for (let code = 0; code < 128; code++) ascii[code] = contains(code) ? 1 : 0
  return (code) => (code < 128 ? ascii[code] === 1 : contains(code))
}

export function characterClasses(tables: TokenizerTables['characters']): Characters {
  return {
    isAlpha: membership(tables.alpha),
    isUpper: membership(tables.upper),
    isDigit: membership(tables.digit),
    isSpace: membership(tables.space),
  }
}
