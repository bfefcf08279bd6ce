import type { IngestResult } from '../ingest/pipeline.ts'

/** What came of a run, for people to read. */
export class IngestSummary {
  readonly #outcomes = { CREATED: 0, UPDATED: 0, UNCHANGED: 0, SKIPPED: 0 }
  readonly #notes: string[] = []
  #claims = 0
  #mentions = 0

  add(result: IngestResult): void {
    this.#outcomes[result.outcome] += 1
    if (result.outcome === 'SKIPPED') {
      this.#notes.push(`  skipped ${result.source}: ${result.reason} (${result.code})`)
      return
    }
    this.#claims += result.reading.claims.length
    this.#mentions += result.reading.mentions.length
    for (const warning of result.warnings) this.#notes.push(`  note on ${result.source}: ${warning}`)
  }

  /** Whether anything was stored, or known already. */
  get fruitful(): boolean {
    const { CREATED, UPDATED, UNCHANGED } = this.#outcomes
    return CREATED + UPDATED + UNCHANGED > 0
  }

  text(interrupted: boolean, readerReport: readonly string[]): string {
    const { CREATED, UPDATED, UNCHANGED, SKIPPED } = this.#outcomes
    return [
      `Articles: ${CREATED} new, ${UPDATED} changed, ${UNCHANGED} known already, ${SKIPPED} skipped.`,
      `Read in them: ${this.#claims} claims and ${this.#mentions} mentions.`,
      ...readerReport,
      ...this.#notes,
      ...(interrupted ? ['Interrupted: what is written is whole; run it again to go on.'] : []),
      '',
    ].join('\n')
  }
}
