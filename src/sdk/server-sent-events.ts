/** One event of a stream: its name, and its lines of data. */
export interface ServerSentEvent {
  readonly event: string
  readonly data: string
}

/** The events of a `text/event-stream` body; `alive` is told of all that comes, keep-alive comments included. */
export async function* serverSentEvents(
  body: ReadableStream<Uint8Array>,
  alive: () => void = () => undefined,
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
  let afterReturn = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      alive()
      const text = decoder.decode(value, { stream: true })
      if (text === '') continue
      // A line feed after a carriage return belongs to the same end, even where the network parts them.
      const parts = (rest + (afterReturn && text.startsWith('\n') ? text.slice(1) : text)).split(/\r\n|\n|\r/)
      afterReturn = text.endsWith('\r')
      rest = parts.pop() ?? ''
      yield* parts
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
