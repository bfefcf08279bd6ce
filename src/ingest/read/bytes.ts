import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ReadLimits, tooLarge } from './limits.ts'

type Bytes = AsyncIterable<Uint8Array>

/** The first bytes of a stream (at least `count`, unless it is shorter) and the stream from its start again. */
export async function peek(bytes: Bytes, count: number): Promise<{ head: Buffer; all: Bytes }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < count) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
  }
  const head = Buffer.concat(chunks)
  return { head, all: resume(head, iterator) }
}

async function* resume(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Unpacks a stream that begins with gzip's magic number; leaves any other as it is. */
export async function gunzipped(bytes: Bytes): Promise<Bytes> {
  const { head, all } = await peek(bytes, 2)
  if (head[0] !== 0x1f || head[1] !== 0x8b) return all
  const packed = Readable.from(all, { objectMode: false })
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error))
  unpacked.on('close', () => packed.destroy())
  return packed.pipe(unpacked)
}

/** The whole stream in one buffer; stops reading as soon as it is over the limit. */
export async function collect(bytes: Bytes, what: string, limits: ReadLimits): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limits.maxBytes) throw tooLarge(what, limits)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
