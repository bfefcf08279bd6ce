import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ServerSentEvent, serverSentEvents } from '../../src/sdk/server-sent-events.ts'

/** A body that brings the bytes in pieces of these lengths, over and over. */
function body(bytes: Uint8Array, lengths: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0
  let piece = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      const length = lengths[piece++ % lengths.length] ?? 1
      controller.enqueue(bytes.subarray(at, at + length))
      at += length
    },
  })
}

const line = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ''))
const sent = fc.record({
  event: fc.constantFrom('next', 'complete', 'other'),
  data: fc.array(line, { minLength: 1, maxLength: 3 }),
  comment: fc.boolean(),
})

test('events are the same however lines end and the network cuts them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sent, { maxLength: 6 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      async (events, end, lengths) => {
        const text = events.map(({ event, data, comment }) =>
          [...(comment ? [':'] : []), `event: ${event}`, ...data.map((one) => `data: ${one}`), '', ''].join(
            end,
          ),
        )
        const bytes = new TextEncoder().encode(text.join(''))
        const found: ServerSentEvent[] = []
        let alive = 0
        for await (const one of serverSentEvents(body(bytes, lengths), () => alive++)) found.push(one)
        expect(found).toEqual(events.map(({ event, data }) => ({ event, data: data.join('\n') })))
        expect(alive > 0).toBe(bytes.length > 0)
      },
    ),
    { numRuns: 200 },
  )
})
