import type { CleanArticle } from '../../../domain/document.ts'
import { responseFormat } from './answer-shape.ts'
import { instructions } from './instructions.ts'

/** One chat completion that is asked for, but for what endpoints want worded differently. */
export interface ChatRequest {
  readonly model: string
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[]
  readonly response_format: typeof responseFormat
}

/**
 * The article goes into a message of its own, as one JSON object: no wording in it can end the strings that hold
 * it, or stand where an instruction would.
 */
export function requestFor(model: string, article: CleanArticle, sentences: readonly string[]): ChatRequest {
  const data = {
    article: {
      title: article.title ?? null,
      published: article.publishedAt ?? null,
      sentences: sentences.map((text, number) => ({ number, text })),
    },
  }
  return {
    model,
    messages: [
      { role: 'system', content: instructions },
      { role: 'user', content: JSON.stringify(data) },
    ],
    response_format: responseFormat,
  }
}

/** Tokens that the words make, counted high: English has some four bytes to a token. */
export function tokensIn(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3)
}
