/** A curator's word on references: all of both sides are one entity, or none of one side is any of the other. */
export interface Judgement {
  readonly id: string
  /** ISO instant. Where judgements contradict each other, the later one holds; of two at one instant, the one with the greater id. */
  readonly at: string
  readonly verdict: 'SAME' | 'DIFFERENT'
  /** Ids of references; those that are not among the resolved ones are passed over. */
  readonly ones: readonly string[]
  readonly others: readonly string[]
}

/** References that must be one, and marks that keep others apart from them. */
export class Bonds {
  readonly #parent = new Map<string, string>()
  /** By root: the sides it is on of judgements that keep apart, as "id 0" and "id 1". */
  readonly #sides = new Map<string, Set<string>>()

  constructor(references: Iterable<string>, judgements: readonly Judgement[]) {
    for (const id of references) this.#parent.set(id, id)
    const latestFirst = [...judgements].sort((a, b) => compare(b.at, a.at) || compare(b.id, a.id))
    for (const judgement of latestFirst)
      if (judgement.verdict === 'SAME') this.#join(judgement)
      else this.#part(judgement)
  }

  /** The one reference that stands for all that must be one with this. */
  rootOf(id: string): string {
    let root = id
    while (this.#parent.get(root) !== root) root = this.#parent.get(root) as string
    for (let at = id; at !== root; ) {
      const next = this.#parent.get(at) as string
      this.#parent.set(at, root)
      at = next
    }
    return root
  }

  sidesOf(root: string): ReadonlySet<string> {
    return this.#sides.get(root) ?? none
  }

  /** As far as later judgements allow. */
  #join({ ones, others }: Judgement): void {
    const known = [...new Set([...ones, ...others])].filter((id) => this.#parent.has(id)).sort()
    for (const id of known) {
      for (const other of known) {
        const [a, b] = [this.rootOf(id), this.rootOf(other)]
        if (a === b || opposed(this.sidesOf(a), this.sidesOf(b))) continue
        const [root, child] = a < b ? [a, b] : [b, a]
        this.#parent.set(child, root)
        const sides = new Set([...this.sidesOf(root), ...this.sidesOf(child)])
        if (sides.size > 0) this.#sides.set(root, sides)
        break
      }
    }
  }

  #part({ id: judgement, ones, others }: Judgement): void {
    for (const [side, ids] of [ones, others].entries()) {
      for (const id of ids) {
        if (!this.#parent.has(id)) continue
        const root = this.rootOf(id)
        this.#sides.set(root, new Set([...this.sidesOf(root), `${judgement} ${side}`]))
      }
    }
  }
}

const none: ReadonlySet<string> = new Set()

/** Whether some judgement has one of them on its one side and one on its other. */
export function opposed(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const side of one) if (other.has(`${side.slice(0, -1)}${side.endsWith('0') ? '1' : '0'}`)) return true
  return false
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
