/** What `explain --format jsonl` prints of a document, as far as it is scored. */
export interface PrintedSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}
export interface PrintedMention extends PrintedSpan {
  readonly kind: string
}
export interface PrintedParticipant extends PrintedSpan {
  readonly role: string
  readonly name: string
}
export interface PrintedFact {
  readonly type: string
  readonly polarity?: string
  readonly modality?: string
  readonly former?: boolean
  readonly trigger: PrintedSpan
  readonly participants: readonly PrintedParticipant[]
  readonly time?: { readonly start: string | null; readonly end: string | null; readonly grain: string }
  readonly speaker?: PrintedParticipant | null
}
export interface PrintedReading {
  readonly id: string
  readonly mentions: readonly PrintedMention[]
  readonly events: readonly PrintedFact[]
  readonly relations: readonly PrintedFact[]
}
