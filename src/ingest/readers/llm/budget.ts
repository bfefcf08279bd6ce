/** Tokens that a run may still cost. A request takes its most before it is sent, and gives back what it spared. */
export class Budget {
  readonly most: number
  #reserved = 0
  #spent = 0

  constructor(most: number) {
    this.most = most
  }

  get spent(): number {
    return this.#spent
  }

  /** Whether the run can still afford so many. */
  reserve(tokens: number): boolean {
    if (this.#spent + this.#reserved + tokens > this.most) return false
    this.#reserved += tokens
    return true
  }

  settle(reserved: number, spent: number): void {
    this.#reserved -= reserved
    this.#spent += spent
  }
}
