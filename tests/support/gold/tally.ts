/** Counts of one category: marked and read alike, read only, marked only. */
export class Tally {
  hits = 0
  extra = 0
  missed = 0

  get precision(): number {
    return ratio(this.hits, this.hits + this.extra)
  }
  get recall(): number {
    return ratio(this.hits, this.hits + this.missed)
  }
  /** Harmonic mean of precision and recall, 0 to 1. */
  get f1(): number {
    return ratio(2 * this.hits, 2 * this.hits + this.extra + this.missed)
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

/** Tallies by category, made as they are asked for. */
export class Tallies extends Map<string, Tally> {
  of(category: string): Tally {
    const tally = this.get(category) ?? new Tally()
    this.set(category, tally)
    return tally
  }
}
