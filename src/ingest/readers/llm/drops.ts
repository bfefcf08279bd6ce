/** Why something that the model asserts is left out. */
const reasons = {
  SHAPE: 'of a wrong shape',
  SPAN: 'with words that are not in the sentence',
  OVERLAP: 'within another mention',
  TYPE: 'of an unknown type',
  ROLE: 'in a role that the type does not have',
  NAME: 'by words that name nobody',
  FILLER: 'of a kind that the role does not take',
  INCOMPLETE: 'without the required roles',
} as const

export type DropReason = keyof typeof reasons

/** What was left out, counted by why. */
export class Drops {
  readonly #counts = new Map<DropReason, number>()

  add(reason: DropReason, count = 1): void {
    this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count)
  }

  addAll(others: Drops): void {
    for (const [reason, count] of others.#counts) this.add(reason, count)
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
  }

  /** As "3 left out: 2 with words that are not in the sentence, 1 of an unknown type". */
  text(): string {
    const parts = Object.entries(reasons).flatMap(([reason, wording]) => {
      const count = this.#counts.get(reason as DropReason)
      return count === undefined ? [] : [`${count} ${wording}`]
    })
    return parts.length === 0 ? 'nothing left out' : `${this.total} left out: ${parts.join(', ')}`
  }
}
