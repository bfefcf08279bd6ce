/** One event of a stream: its name, and its lines of data. */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
}

/** The events of a `text/event-stream` body; `alive` is told of all that comes, keep-alive comments included. */
export async function* serverSentEvents(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let event = ''
  let data: string[] = []
  for await (const line of lines(body, alive)) {
    if (line === '') {
      if (event !== '' || data.length > 0) yield { event: event || 'message', data: data.join('\n') }
      event = ''
      data = []
      continue
    }
    const [, field, value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? []
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
  }
}

async function* lines(
  body: ReadableStream<Uint8Array>,
  alive: () => void,
): AsyncGenerator<string, void, undefined> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      alive()
      // A carriage return at the end may be the first half of a line's end.
      const whole = /^([\s\S]*?)(\r?)$/.exec(rest + decoder.decode(value, { stream: true }))
      const parts = (whole?.[1] ?? '').split(/\r\n|\n|\r/)
      rest = `${parts.pop() ?? ''}${whole?.[2] ?? ''}`
      yield* parts
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
