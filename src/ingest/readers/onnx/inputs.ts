import type { WordEncoder } from './word-encoder.ts'
import type { Word } from './words.ts'

/** The names of a span-based GLiNER's inputs. */
export const inputNames = [
  'input_ids',
  'attention_mask',
  'words_mask',
  'text_lengths',
  'span_idx',
  'span_mask',
] as const

/** One input: its numbers, and the shape they fill. */
export interface InputTensor {
  readonly data: BigInt64Array | Uint8Array
  readonly dims: readonly number[]
}

/**
 * One text as such a model wants it: `[CLS] <<ENT>> label ... <<SEP>> word ... [SEP]` in ids; `words_mask` numbers
 * the first token of each word from 1; and each word begins `width` spans, of which those that run over the end
 * are masked.
 */
export function inputsFor(
  encoder: WordEncoder,
  labels: readonly string[],
  words: readonly Word[],
  width: number,
): Record<(typeof inputNames)[number], InputTensor> {
  const prompt = labels.flatMap((label) => [encoder.label, ...encoder.encode(label)])
  const ids = [encoder.first, ...prompt, encoder.labelsEnd]
  const numbers = ids.map(() => 0)
  for (const [index, { text }] of words.entries()) {
    const tokens = encoder.encode(text)
    ids.push(...tokens)
    numbers.push(...tokens.map((_, part) => (part === 0 ? index + 1 : 0)))
  }
  ids.push(encoder.last)
  numbers.push(0)
  const spans = words.flatMap((_, first) => Array.from({ length: width }, (_, more) => [first, first + more]))
  const fits = spans.map(([, last]) => (last as number) < words.length)
  return {
    input_ids: integers(ids, [1, ids.length]),
    attention_mask: integers(
      ids.map(() => 1),
      [1, ids.length],
    ),
    words_mask: integers(numbers, [1, ids.length]),
    text_lengths: integers([words.length], [1, 1]),
    span_idx: integers(
      spans.flatMap((span, index) => (fits[index] ? span : [0, 0])),
      [1, spans.length, 2],
    ),
    span_mask: { data: Uint8Array.from(fits, Number), dims: [1, spans.length] },
  }
}

function integers(values: readonly number[], dims: readonly number[]): InputTensor {
  return { data: BigInt64Array.from(values, BigInt), dims }
}
