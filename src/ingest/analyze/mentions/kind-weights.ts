import type { EntityKind } from '../../../domain/entity.ts'

const order: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'PLACE']

/** How much speaks for each kind of a name, in units of one proposal by the model; what speaks against is negative. */
export class KindWeights {
  private readonly weights = new Map<EntityKind, number>()

  add(kind: EntityKind | undefined, weight: number): void {
    if (kind !== undefined) this.weights.set(kind, (this.weights.get(kind) ?? 0) + weight)
  }

  addAll(other: KindWeights): void {
    for (const [kind, weight] of other.weights) this.add(kind, weight)
  }

  /** The kind for which most speaks, and how much more than for the next. */
  best(): { kind: EntityKind; weight: number; lead: number } | undefined {
    const [first, second] = [...this.weights].sort(
      ([a, m], [b, n]) => n - m || order.indexOf(a) - order.indexOf(b),
    )
    if (first === undefined) return undefined
    return { kind: first[0], weight: first[1], lead: first[1] - Math.max(0, second?.[1] ?? 0) }
  }
}
