import type { IncomingMessage } from 'node:http'
import type { Plugin } from 'graphql-yoga'
import { type ApiErrorCode, apiError } from '../../api/errors.ts'

/** Bytes of a request's body: of one that brings articles, and of any other. */
export const mostBytes = { articles: 5_000_000, query: 256_000 } as const

interface Refusal {
  readonly status: number
  readonly code: ApiErrorCode
  readonly message: string
}

/**
 * Why a body is not read at all. Only JSON is: what a page of another origin can post without asking first (forms, plain
 * text) is refused, so that no visited page can make a browser write here.
 */
export function refusedBody({ method, headers }: IncomingMessage): Refusal | undefined {
  if (method !== 'POST') return undefined
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== 'application/json')
    return {
      status: 415,
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: `The body is ${type === '' ? 'of no stated type' : type}; send application/json.`,
    }
  const length = Number(headers['content-length'])
  if (Number.isNaN(length))
    return {
      status: 411,
      code: 'BAD_INPUT',
      message: 'The request does not say how long its body is; send Content-Length.',
    }
  return length > mostBytes.articles ? tooLarge(length, mostBytes.articles) : undefined
}

/** What stands in the address as JSON must be JSON. */
export const checkAddress: Plugin = {
  onRequestParse({ url }) {
    for (const name of ['variables', 'extensions']) {
      const text = url.searchParams.get(name)
      if (text === null || isJson(text)) continue
      throw apiError('BAD_INPUT', `${name} in the address is not JSON.`, { http: { status: 400 } })
    }
  },
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Large bodies are for operations that bring articles. */
export const limitBody: Plugin = {
  onParams({ request, params }) {
    const length = Number(request.headers.get('content-length') ?? 0)
    if (length <= mostBytes.query || /\bingestArticles?\b/.test(params.query ?? '')) return
    const { status, code, message } = tooLarge(length, mostBytes.query)
    throw apiError(code, message, { http: { status } })
  },
}

function tooLarge(length: number, most: number): Refusal {
  return {
    status: 413,
    code: 'TOO_LARGE',
    message: `The body has ${length} bytes; ${most} are allowed here.`,
  }
}
