import neo4j from 'neo4j-driver'

/**
 * Whole numbers as integers: the driver sends every JavaScript number as a float, which `LIMIT` refuses and
 * which `=` on a stored integer would turn into a conversion.
 */
export function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriverValue)
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toDriverValue(inner)]))
  }
  return value
}
