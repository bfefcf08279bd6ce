/** From this score on two are one; from the lower one on they are proposed to a curator. */
export const mergeFrom = 0.6
export const proposeFrom = 0.3

export interface ResolvedEntity {
  /** A Wikidata id, or kind and name key, with a digest where another entity bears the same. */
  readonly id: string
  /** Ids of its references, sorted. */
  readonly references: readonly string[]
}

/** Why a reference belongs to its entity. */
export interface Decision {
  readonly reference: string
  readonly entityId: string
  /** 0 to 1; 1 for what founds its entity. */
  readonly score: number
  /** Named evidence with its direction, as "+name.transliteration" and "-country.conflict"; "new" or "judgement" alone. */
  readonly reasons: readonly string[]
}

/** Two entities that may be one. */
export interface Proposal {
  /** Sorted. */
  readonly entityIds: readonly [string, string]
  /** 0 to 1. Pairs that a judgement keeps apart are not proposed. */
  readonly score: number
  readonly reasons: readonly string[]
}

export interface Resolution {
  /** By id. */
  readonly entities: readonly ResolvedEntity[]
  /** By reference. */
  readonly decisions: readonly Decision[]
  /** The likeliest first. */
  readonly proposals: readonly Proposal[]
}
