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

/** The children of each token, left to right, within its edges as they were at first; asked once for each descendant. */
class Children {
  readonly #edges: Edges
  readonly #start: number
  readonly #byHead: number[][]

  constructor(trees: Trees) {
    const { start, end, heads } = trees
    this.#edges = edgesOf(trees)
    this.#start = start
    this.#byHead = Array.from({ length: end - start }, () => [])
    for (let token = start; token < end; token++) this.move(token, token, heads[token]!)
  }

  of(token: number): readonly number[] {
    return this.#byHead[token - this.#start]!
  }

  /** A token gets another head; one that stands outside its new head's edges is no child of it. */
  move(token: number, from: number, to: number): void {
    const before = this.#byHead[from - this.#start]!
    if (before.includes(token)) before.splice(before.indexOf(token), 1)
    const at = token - this.#start
    const head = to - this.#start
    if (token === to || at < this.#edges.left[head]! || at > this.#edges.right[head]!) return
    const after = this.#byHead[head]!
    const next = after.findIndex((one) => one > token)
    after.splice(next < 0 ? after.length : next, 0, token)
  }
}

const MARK = '||'
/** Descendants among which a true head is looked for: more than any sentence has that is read for events. */
const MOST_DESCENDANTS = 400

/**
 * Undoes pseudo-projective parsing (Nivre & Nilsson 2005): a label X||Y says that the true head is the nearest
 * descendant of the present one, breadth first and left to right, whose label is Y.
 */
export function deprojectivize(trees: Trees, isSpace: (token: number) => boolean): void {
  const { start, end, heads, labels } = trees
  let known: Children | undefined
  const children = (token: number) => {
    known ??= new Children(trees)
    return known.of(token)
  }
  const newHead = (token: number, label: string) => {
    const queue = [heads[token]!]
    for (let at = 0; at < queue.length && queue.length <= MOST_DESCENDANTS; at++) {
      for (const child of children(queue[at]!)) {
        if (child === token || isSpace(child)) continue
        if (labels[child] === label) return child
        queue.push(child)
      }
    }
    return heads[token]!
  }
  for (let token = start; token < end; token++) {
    const [label, of] = labels[token]!.split(MARK) as [string, string?]
    if (of === undefined) continue
    const head = newHead(token, of)
    known?.move(token, heads[token]!, head)
    heads[token] = head
    labels[token] = label
  }
}
