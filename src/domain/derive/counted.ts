/** How often something occurs, and what. */
export type Counted = readonly [count: number, ...key: string[]]

export function count(keys: readonly (readonly string[])[]): readonly Counted[] {
  return add(
    [],
    keys.map((key) => [1, ...key]),
  )
}

/** Both counts together, in order of their keys. */
export function add(a: readonly Counted[], b: readonly Counted[]): readonly Counted[] {
  const sums = new Map<string, Counted>()
  for (const [number, ...key] of [...a, ...b]) {
    const id = JSON.stringify(key)
    sums.set(id, [number + (sums.get(id)?.[0] ?? 0), ...key])
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, counted]) => counted)
}

/** The key that occurs most often; of several, the first in the alphabet. */
export function mostFrequent(counts: readonly Counted[]): string | null {
  const ranked = [...counts].sort(([m, a = ''], [n, b = '']) => n - m || (a < b ? -1 : 1))
  return ranked[0]?.[1] ?? null
}
