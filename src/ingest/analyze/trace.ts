import type { Filler, SlotPath } from '../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument } from './document.ts'

/** A word that stands where a role's filler should, by token index, and why it does not fill the role. */
export interface Standing {
  readonly slot: SlotPath
  readonly word: number
  /** It names nobody, names an entity of another kind than the role takes, or one that another role has. */
  readonly because: 'UNNAMED' | 'WRONG_KIND' | 'TAKEN'
}

/** Why a frame whose trigger stands in the text tells of nothing. Words are token indexes. */
export type MissReason =
  | { readonly why: 'NO_PREPOSITION'; readonly wanted: readonly string[] }
  | { readonly why: 'NO_WORD'; readonly slot: string; readonly wanted: readonly string[] }
  | { readonly why: 'OTHER_SENSE'; readonly slot: string; readonly word: number }
  | { readonly why: 'HAS_OBJECT'; readonly word: number }
  | { readonly why: 'NO_REFUSAL' }
  | { readonly why: 'NO_CONTENT' }
  | {
      readonly why: 'OPEN_ROLE'
      /** As the kind requires it: a role, or alternatives with `|` between. */
      readonly role: string
      readonly takes: readonly Filler[]
      readonly slots: readonly SlotPath[]
      readonly standing: readonly Standing[]
    }
  | { readonly why: 'IN_PASSING' }
  /** Another frame tells the same of this trigger and is surer. */
  | { readonly why: 'OUTRANKED'; readonly by: string }
  /** The trigger belongs to the wording of an earlier claim of the kind, or a verb above told of the refusal. */
  | { readonly why: 'TOLD_ALREADY' }

/** Why a pronoun is left without an antecedent. */
export type UnresolvedReason = 'NOBODY_NEAR' | 'SEVERAL_NEAR' | 'IN_SPEECH' | 'NO_SPEAKER' | 'EXPLETIVE'

/**
 * Is told what a reading otherwise forgets: for whoever wants to know why something was not read. The results are
 * `undefined` so that a layer can tell and give up in one expression, which costs nothing where nobody listens.
 */
export interface ReadingTrace {
  analyzed(document: AnalyzedDocument): void
  /** A frame came close: its trigger is there, `reason` kept it from firing. */
  missed(trigger: number, rule: string, reason: MissReason): undefined
  unresolved(pronoun: number, reason: UnresolvedReason): undefined
}
