const MOST_PASSES = 12

/** Dependency trees over tokens `start` to `end` (exclusive); a root is its own head. */
export interface Trees {
  readonly start: number
  readonly end: number
  readonly heads: Int32Array
  readonly labels: string[]
}

/** The first and the last token under each token, counted from the start of the trees. */
interface Edges {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Widens each head's edges to those of its children until no arc leaves its sentence: arcs may cross. */
function edgesOf({ start, end, heads }: Trees): Edges {
  const size = end - start
  const left = Int32Array.from({ length: size }, (_, i) => i)
  const right = Int32Array.from(left)
  const widen = (child: number) => {
    const head = heads[start + child]! - start
    if (left[child]! < left[head]!) left[head] = left[child]!
    if (right[child]! > right[head]!) right[head] = right[child]!
  }
  const arcsStayInside = () => {
    const starts = sentenceStarts(start, size, heads, left)
    let first = 0
    for (let i = 0; i < size; i++) {
      if (!(i > 0 && starts[i] === 1) && i !== size - 1) continue
      for (let token = first; token < i; token++) {
        const head = heads[start + token]! - start
        if (head < first || head > i) return false
      }
      first = i
    }
    return true
  }
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    for (let i = 0; i < size; i++) widen(i)
    for (let i = size - 1; i >= 0; i--) widen(i)
    if (arcsStayInside()) break
  }
  return { left, right }
}

function sentenceStarts(start: number, size: number, heads: Int32Array, left: Int32Array): Uint8Array {
  const starts = new Uint8Array(size)
  for (let i = 0; i < size; i++) if (heads[start + i] === start + i) starts[left[i]!] = 1
  return starts
}

/** For each token of the trees, counted from their start, 1 where a sentence begins. */
export function findSentenceStarts(trees: Trees): Uint8Array {
  return sentenceStarts(trees.start, trees.end - trees.start, trees.heads, edgesOf(trees).left)
}

const MARK = '||'

/**
 * Undoes pseudo-projective parsing (Nivre & Nilsson 2005): a label X||Y says that the true head is the nearest
 * descendant of the present one, breadth first and left to right, whose label is Y.
 */
export function deprojectivize(trees: Trees, isSpace: (token: number) => boolean): void {
  const { start, end, heads, labels } = trees
  let edges: Edges | undefined
  const children = (token: number) => {
    edges ??= edgesOf(trees)
    const found: number[] = []
    for (let i = start + edges.left[token - start]!; i <= start + edges.right[token - start]!; i++)
      if (i !== token && heads[i] === token) found.push(i)
    return found
  }
  const newHead = (token: number, label: string) => {
    let queue = [heads[token]!]
    while (queue.length > 0) {
      const below: number[] = []
      for (const child of queue.flatMap(children)) {
        if (child === token || isSpace(child)) continue
        if (labels[child] === label) return child
        below.push(child)
      }
      queue = below
    }
    return heads[token]!
  }
  for (let token = start; token < end; token++) {
    const [label, of] = labels[token]!.split(MARK) as [string, string?]
    if (of === undefined) continue
    heads[token] = newHead(token, of)
    labels[token] = label
  }
}
