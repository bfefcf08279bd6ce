import { sportStrength } from '../../gazetteer/sport-words.ts'

export interface Line {
  readonly start: number
  readonly end: number
}

/** "NBA BASKETBALL - " */
export const desk = /^[\p{Lu} -]+?(?:-[\p{Lu}]+)? - /u

/** Lines in capitals within an article that is not: headlines, whose letters tell nothing of what is a name. */
export function capitalLines(text: string): Line[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  const capital = lines.flatMap(({ start, end }) => {
    const length = capitalLength(text.slice(start, end))
    return length === 0 ? [] : [{ start, end: start + length }]
  })
  const length = capital.reduce((sum, { start, end }) => sum + end - start, 0)
  return length * 2 > text.length ? [] : capital
}

/** How much of the line is a headline: all, what stands before a colon, or the desk before a dash. */
function capitalLength(line: string): number {
  if (inCapitals(line)) return line.length
  const colon = line.indexOf(': ')
  if (colon > 0 && inCapitals(line.slice(0, colon))) return colon
  const words = desk.exec(line)?.[0] ?? ''
  return words.split(/[ -]+/u).some((own) => sportStrength(own) > 0) ? words.length : 0
}

function inCapitals(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}'’]*/gu) ?? []
  const lower = words.filter(
    (one) => /\p{Ll}/u.test(one) && !/^v$|^(?:Mc|Mac|De|Di|O['’])\p{Lu}{2}|['’]s$/u.test(one),
  )
  return words.length >= 2 && lower.length === 0
}
