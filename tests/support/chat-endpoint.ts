import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'

const requestShape = z.object({
  model: z.string(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  temperature: z.number().optional(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ type: z.literal('json_schema') }).loose(),
})

/** What a scripted endpoint was asked. */
export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: z.infer<typeof requestShape>
}

/** How one request is answered. */
export type Answer = (response: ServerResponse) => void

/** A real server on loopback that speaks chat completions: each request takes the next answer of the script. */
export async function chatEndpoint(...script: readonly Answer[]) {
  const asked: Asked[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = requestShape.parse(JSON.parse(Buffer.concat(chunks).toString()))
    asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body })
    script[Math.min(asked.length, script.length) - 1]?.(response)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(400).end(String(error)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

/** A completion with this content; what is no string becomes JSON. */
export function completion(content: unknown, { tokens = 1234, finish = 'stop' } = {}): Answer {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const body = {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content: text } }],
    usage: { prompt_tokens: tokens - 34, completion_tokens: 34, total_tokens: tokens },
  }
  return (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export function refusal(status: number, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(status, headers).end('{"error":{"message":"not now"}}')
}

/** Takes the request and never answers it. */
export const silence: Answer = () => {}
