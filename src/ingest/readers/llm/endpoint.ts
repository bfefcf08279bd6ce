import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { LlmSettings } from '../settings.ts'
import { LlmFailure } from './failure.ts'
import type { ChatRequest } from './request.ts'
import { waitBefore } from './retry.ts'

const completionShape = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number().int().min(0) }).nullish(),
})

/** The text of an answer, and the tokens that the endpoint says it cost. */
export interface Completion {
  readonly text: string
  readonly tokens: number | null
}

type Settings = Pick<LlmSettings, 'url' | 'key' | 'timeoutMs'>

/** How the length of an answer is limited: as most servers want it, and as models that reason insist on. */
const wordings = [
  (tokens: number) => ({ max_tokens: tokens, temperature: 0 }),
  (tokens: number) => ({ max_completion_tokens: tokens }),
]

/** An OpenAI-compatible endpoint. */
export class Endpoint {
  readonly #settings: Settings
  #wording = 0

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** Asks, and again where the endpoint is busy. Throws an LlmFailure when no answer can be had. */
  async complete(request: ChatRequest, maxTokens: number): Promise<Completion> {
    for (let attempted = 1; ; attempted++) {
      const body = JSON.stringify({ ...request, ...wordings[this.#wording]?.(maxTokens) })
      const { response, text } = await post(this.#settings, body)
      if (response.ok) return completionIn(text, maxTokens)
      if (response.status === 400 && this.#wording + 1 < wordings.length) {
        this.#wording++
        continue
      }
      const pause = waitBefore(response, attempted, this.#settings.timeoutMs)
      if (pause === undefined)
        throw new LlmFailure('READER_STATUS', `the endpoint answers ${response.status} to chat completions`)
      await wait(pause)
    }
  }
}

async function post(
  { url, key, timeoutMs }: Settings,
  body: string,
): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(`${url.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      body,
      signal: AbortSignal.timeout(timeoutMs),
      // A redirect would carry the key and the text to whom the settings do not name.
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
    })
    return { response, text: await response.text() }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      throw new LlmFailure('READER_TIMEOUT', `the endpoint did not answer within ${timeoutMs} ms`, null)
    throw new LlmFailure('READER_UNREACHABLE', 'the endpoint cannot be reached; see WIREGRAPH_LLM_URL')
  }
}

function completionIn(text: string, maxTokens: number): Completion {
  const parsed = completionShape.safeParse(parseJson(text))
  if (!parsed.success)
    throw new LlmFailure(
      'READER_ANSWER',
      'the endpoint answers with something other than a chat completion',
      null,
    )
  const tokens = parsed.data.usage?.total_tokens ?? null
  const [choice] = parsed.data.choices
  if (choice?.finish_reason === 'length')
    throw new LlmFailure(
      'READER_ANSWER',
      `the answer broke off after the ${maxTokens} tokens that WIREGRAPH_LLM_MAX_TOKENS left for it`,
      tokens,
    )
  const content = choice?.message.content
  if (!content) throw new LlmFailure('READER_ANSWER', 'the model gave no answer', tokens)
  return { text: content, tokens }
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
