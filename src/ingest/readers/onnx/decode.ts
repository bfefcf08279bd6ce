/** A run of words, both ends included, with its best label and how likely it is, 0 to 1. */
export interface ScoredSpan {
  readonly first: number
  readonly last: number
  /** Index of the label. */
  readonly label: number
  readonly probability: number
}

/**
 * The spans that the model holds for names, none within another: of two that overlap the likelier.
 *
 * @param logits by word, width and label, in this order
 */
export function decode(
  logits: Float32Array,
  wordCount: number,
  width: number,
  labelCount: number,
  threshold: number,
): ScoredSpan[] {
  const likely: ScoredSpan[] = []
  for (const [at, logit] of logits.entries()) {
    const probability = 1 / (1 + Math.exp(-logit))
    if (!(probability >= threshold)) continue
    const first = Math.floor(at / (width * labelCount))
    const last = first + (Math.floor(at / labelCount) % width)
    if (last < wordCount) likely.push({ first, last, label: at % labelCount, probability })
  }
  likely.sort((a, b) => b.probability - a.probability || a.first - b.first || a.last - b.last)
  const kept: ScoredSpan[] = []
  for (const span of likely)
    if (!kept.some(({ first, last }) => first <= span.last && span.first <= last)) kept.push(span)
  return kept.sort((a, b) => a.first - b.first)
}
