import type { Tree } from '../../tree.ts'

/** The tokens that these characters touch; undefined where no token does, as within a dateline. */
export function tokensAt(
  tree: Tree,
  start: number,
  end: number,
): { first: number; last: number } | undefined {
  let [low, high] = [0, tree.tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (tree.token(middle).end <= start) low = middle + 1
    else high = middle
  }
  let last = low - 1
  while (last + 1 < tree.tokens.length && tree.token(last + 1).start < end) last++
  return last < low ? undefined : { first: low, last }
}
