import { z } from 'zod'

/** Which reader reads, and what it needs. */
export type ReaderSettings = { readonly kind: 'default' } | LlmSettings | OnnxSettings

/** What becomes of an article that the chosen reader fails on. */
type Fallback = 'skip' | 'default'

export interface LlmSettings {
  readonly kind: 'llm'
  readonly fallback: Fallback
  /** Where `/chat/completions` lies. */
  readonly url: string
  readonly model: string
  /** Sent as a bearer token; none for servers that ask for none. */
  readonly key: string | undefined
  /** Most tokens that one article may cost, question and answer together. */
  readonly maxTokens: number
  /** Most tokens that the articles of one run may cost together. */
  readonly budget: number
  /** Milliseconds that one request may take, to the last byte of its answer. */
  readonly timeoutMs: number
}

export interface OnnxSettings {
  readonly kind: 'onnx'
  readonly fallback: Fallback
  readonly folder: string
  /** Least probability at which a name counts, 0 to 1. */
  readonly threshold: number
}

const tokens = (most: number) => z.coerce.number('must be a number of tokens').int().min(1000).max(most)

/** The settings of all readers, by the names of their environment variables. */
export const readerVariables = {
  WIREGRAPH_READER: z.enum(['default', 'llm', 'onnx']).default('default'),
  WIREGRAPH_READER_FALLBACK: z.enum(['skip', 'default']).default('skip'),
  WIREGRAPH_LLM_URL: z
    .string()
    .refine(
      isEndpoint,
      'must be an http:// or https:// address without user name, as http://127.0.0.1:11434/v1',
    )
    .optional(),
  WIREGRAPH_LLM_MODEL: z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, 'must be a name of at most 200 visible ASCII characters, without spaces')
    .optional(),
  WIREGRAPH_LLM_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be of visible ASCII characters, without spaces')
    .optional(),
  WIREGRAPH_LLM_MAX_TOKENS: tokens(1_000_000).default(20_000),
  WIREGRAPH_LLM_BUDGET: tokens(1_000_000_000).default(1_000_000),
  WIREGRAPH_LLM_TIMEOUT_MS: z.coerce
    .number('must be a number of milliseconds')
    .int()
    .min(100)
    .max(600_000)
    .default(120_000),
  WIREGRAPH_ONNX_FOLDER: z.string().min(1).optional(),
  WIREGRAPH_ONNX_THRESHOLD: z.coerce
    .number('must be a number from 0.01 to 0.99')
    .min(0.01)
    .max(0.99)
    .default(0.5),
}

type Values = z.infer<z.ZodObject<typeof readerVariables>>

/** The chosen reader's settings, or in one sentence what it lacks. */
export function readerSettings(values: Values): ReaderSettings | string {
  const fallback = values.WIREGRAPH_READER_FALLBACK
  if (values.WIREGRAPH_READER === 'default') return { kind: 'default' }
  if (values.WIREGRAPH_READER === 'onnx') {
    const folder = values.WIREGRAPH_ONNX_FOLDER
    if (folder === undefined)
      return 'WIREGRAPH_READER is onnx, which needs WIREGRAPH_ONNX_FOLDER: the folder of model.onnx, tokenizer.json and gliner_config.json.'
    return { kind: 'onnx', fallback, folder, threshold: values.WIREGRAPH_ONNX_THRESHOLD }
  }
  const { WIREGRAPH_LLM_URL: url, WIREGRAPH_LLM_MODEL: model } = values
  if (url === undefined)
    return 'WIREGRAPH_READER is llm, which needs WIREGRAPH_LLM_URL: the address under which /chat/completions lies, as http://127.0.0.1:11434/v1.'
  if (model === undefined)
    return 'WIREGRAPH_READER is llm, which needs WIREGRAPH_LLM_MODEL: the name of a model that WIREGRAPH_LLM_URL serves.'
  if (values.WIREGRAPH_LLM_BUDGET < values.WIREGRAPH_LLM_MAX_TOKENS)
    return 'WIREGRAPH_LLM_BUDGET, for a whole run, must not be less than WIREGRAPH_LLM_MAX_TOKENS, for one article.'
  return {
    kind: 'llm',
    fallback,
    url,
    model,
    key: values.WIREGRAPH_LLM_KEY,
    maxTokens: values.WIREGRAPH_LLM_MAX_TOKENS,
    budget: values.WIREGRAPH_LLM_BUDGET,
    timeoutMs: values.WIREGRAPH_LLM_TIMEOUT_MS,
  }
}

function isEndpoint(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password, search, hash } = new URL(address)
  return /^https?:$/.test(protocol) && username + password + search + hash === ''
}
