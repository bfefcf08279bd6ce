/** One reason for or against two references being one, in logits: positive for, negative against. */
export interface Evidence {
  readonly reason: string
  readonly weight: number
}

/** Weighs more than everything that can speak for a pair. */
export const veto = -100

/** 0 to 1 from the sum of the weights. */
export function scoreOf(evidence: readonly Evidence[]): number {
  const sum = evidence.reduce((total, { weight }) => total + weight, 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
