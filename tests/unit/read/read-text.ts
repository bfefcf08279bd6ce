import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isSkipped, type RawDocument, type SkippedSource } from '../../../src/domain/document.ts'
import type { ReadOptions } from '../../../src/ingest/read/limits.ts'
import { readSources } from '../../../src/ingest/read/read-sources.ts'

export type Read = RawDocument | SkippedSource

export async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<Read[]> {
  const all: Read[] = []
  for await (const document of readSources(inputs, options)) all.push(document)
  return all
}

/** Reads one file of this name and content. */
export async function readFileNamed(
  name: string,
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<Read[]> {
  return inFolder(async (folder) => {
    await writeFile(join(folder, name), content)
    return readAll([join(folder, name)], options)
  })
}

export async function readStdin(content: string | Uint8Array, options?: ReadOptions): Promise<Read[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return readAll(['-'], { ...options, stdin: inChunks(bytes) })
}

/** Small chunks, so that no reader leans on receiving everything at once. */
async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'wiregraph-read-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export function documents(read: readonly Read[]): RawDocument[] {
  return read.filter((one): one is RawDocument => !isSkipped(one))
}

export function skips(read: readonly Read[]): SkippedSource[] {
  return read.filter((one) => isSkipped(one))
}
