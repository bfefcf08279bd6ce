const longest = 100
const shortest = 6
const before = 6
const after = 40

/** Gathers the short texts around the first headline, among which a page shows when it was published. */
export class NearHeadline {
  private readonly above: string[] = []
  private readonly below: string[] = []
  private textsBelow = 0
  private headlineSeen = false

  seeHeadline(): void {
    this.headlineSeen = true
  }

  add(text: string): void {
    if (this.textsBelow > after) return
    const trimmed = text.trim()
    if (trimmed === '') return
    if (this.headlineSeen) this.textsBelow++
    if (trimmed.length < shortest || trimmed.length > longest || !/\d/.test(trimmed)) return
    if (this.headlineSeen) this.below.push(trimmed)
    else {
      this.above.push(trimmed)
      if (this.above.length > before) this.above.shift()
    }
  }

  texts(): string[] {
    return this.headlineSeen ? [...this.below, ...this.above.reverse()] : []
  }
}
