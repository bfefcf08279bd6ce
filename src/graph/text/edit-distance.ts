/**
 * Whether `a` turns into `b` in at most `limit` edits: insert, delete or replace a letter, or swap two
 * neighbours (optimal string alignment, only the diagonal band that can stay within the limit). Gives the
 * number of edits, or `limit + 1` when there are more.
 */
export function boundedEditDistance(a: string, b: string, limit: number): number {
  const tooMany = limit + 1
  if (Math.abs(a.length - b.length) > limit) return tooMany
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const current: number[] = new Array(b.length + 1).fill(tooMany)
    current[0] = i
    let best = i
    const last = Math.min(b.length, i + limit)
    for (let j = Math.max(1, i - limit); j <= last; j++) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, beforePrevious[j - 2]! + 1)
      }
      current[j] = edits
      best = Math.min(best, edits)
    }
    if (best > limit) return tooMany
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length]!, tooMany)
}
