import type { Attribution, Modality, Polarity } from '../../../domain/claim.ts'
import type { EventType } from '../../../domain/event-kinds/vocabulary.ts'
import type { TimeInterval } from '../../../domain/time.ts'
import type { TokenSpan } from '../document.ts'
import type { Filling } from './filling.ts'
import type { FilledRole } from './match-frame.ts'

/** A claim in terms of the article's own entities. */
export interface ExtractedClaim {
  readonly type: EventType
  readonly mode: string | null
  readonly trigger: TokenSpan
  readonly rule: string
  readonly confidence: number
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution
  readonly speakers: readonly Filling[]
  readonly time: TimeInterval
  readonly roles: readonly FilledRole[]
  readonly content: (TokenSpan & { role: string }) | null
}
