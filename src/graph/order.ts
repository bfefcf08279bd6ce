/** One term of a list's order, as `@order` of a `.cypher` header states it. */
export interface OrderTerm {
  /** What is compared, as `a.at`. */
  readonly by: string
  readonly falling: boolean
}

export type Direction = 'forward' | 'backward'

/** Reads `a.at DESC, a.id`. */
export function parseOrder(value: string): OrderTerm[] {
  return value.split(',').map((term) => {
    const [, by = '', falling] = /^\s*(.*?)(\s+DESC)?\s*$/.exec(term) ?? []
    return { by, falling: falling !== undefined }
  })
}

/**
 * The text with `{{ORDER}}` and `{{WITHIN}}` filled: a page is what lies between the keys `$after` and `$before`, from the
 * one end or from the other.
 */
export function fillOrder(text: string, order: readonly OrderTerm[], direction: Direction): string {
  if (order.length === 0) return text
  const turned = direction === 'backward'
  const sorted = order.map(({ by, falling }) => (falling === turned ? by : `${by} DESC`)).join(', ')
  return text
    .replaceAll('{{ORDER}}', sorted)
    .replaceAll('{{WITHIN}}', `${past(order, 'after')} AND ${past(order, 'before')}`)
}

/** That a row lies past a key. The first term is bounded by itself, so that its index can find the place. */
function past(order: readonly OrderTerm[], bound: 'after' | 'before', at = 0): string {
  const { by, falling } = order[at] as OrderTerm
  const sign = falling === (bound === 'after') ? '<' : '>'
  const key = `$${bound}[${at}]`
  if (at === order.length - 1) return `${by} ${sign} ${key}`
  return `${by} ${sign}= ${key} AND (${by} ${sign} ${key} OR (${past(order, bound, at + 1)}))`
}
