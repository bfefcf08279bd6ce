import type { AnalyzedDocument } from '../../ingest/analyze/document.ts'
import type { MissReason, ReadingTrace, UnresolvedReason } from '../../ingest/analyze/trace.ts'

export interface Miss {
  /** The trigger's token. */
  readonly trigger: number
  readonly rule: string
  readonly reason: MissReason
}

/** Keeps what a reading tells its trace. */
export class Observed implements ReadingTrace {
  /** Undefined where the text was not read, as in a language other than English. */
  document: AnalyzedDocument | undefined
  readonly misses: Miss[] = []
  /** By token. */
  readonly pronouns = new Map<number, UnresolvedReason>()

  analyzed(document: AnalyzedDocument): void {
    this.document = document
    // A phrase that one rule left alone may have been understood by another.
    for (const token of document.anaphors.keys()) this.pronouns.delete(token)
  }

  missed(trigger: number, rule: string, reason: MissReason): undefined {
    this.misses.push({ trigger, rule, reason })
  }

  unresolved(pronoun: number, reason: UnresolvedReason): undefined {
    this.pronouns.set(pronoun, reason)
  }
}
