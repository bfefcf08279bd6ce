import { createReadStream } from 'node:fs'
import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { isSkipped } from '../../domain/document.ts'
import { describeFailure } from './failure.ts'
import { openUrl } from './fetch-page.ts'
import { defaultLimits, type OpenedSource, type ReadLimits, type ReadOptions, skip } from './limits.ts'
import { readOpened } from './read-opened.ts'
import { walkFiles } from './walk.ts'

/**
 * Every document in the inputs, in their order: files, folders (all files below, in a stable order), http and https
 * addresses, and `-` for standard input; HTML, text, Markdown, RSS, Atom, JSON Feed, JSON Lines, and gzip of each.
 * Whatever cannot be read is yielded as a `SkippedSource` and never thrown.
 */
export async function* readSources(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<RawDocument | SkippedSource> {
  const limits = { ...defaultLimits, ...options }
  for (const input of inputs) {
    if (input === '-') yield* guarded(input, limits, async () => openStdin(options))
    else if (/^https?:\/\//i.test(input)) yield* readAddress(input, limits)
    else if (/^[a-z][a-z+.-]+:\/\//i.test(input))
      yield skip(input, 'UNSUPPORTED_TYPE', 'only http and https addresses are read')
    else yield* readPath(input, limits)
  }
}

async function* readAddress(
  address: string,
  limits: ReadLimits,
): AsyncGenerator<RawDocument | SkippedSource> {
  if (URL.canParse(address)) yield* guarded(address, limits, () => openUrl(address, limits))
  else yield skip(address, 'NOT_FOUND', 'it is not a valid address')
}

async function* readPath(path: string, limits: ReadLimits): AsyncGenerator<RawDocument | SkippedSource> {
  for await (const file of walkFiles(path)) {
    if (typeof file !== 'string') yield file
    else
      yield* guarded(file, limits, async () => ({ source: file, name: file, bytes: createReadStream(file) }))
  }
}

function openStdin(options: ReadOptions): OpenedSource {
  return { source: '-', name: '', bytes: options.stdin ?? process.stdin }
}

async function* guarded(
  source: string,
  limits: ReadLimits,
  open: () => Promise<OpenedSource>,
): AsyncGenerator<RawDocument | SkippedSource> {
  try {
    for await (const document of readOpened(await open(), limits)) {
      if (isSkipped(document) || document.content.length <= limits.maxBytes) yield document
      else yield skip(document.source, 'TOO_LARGE', `its text is longer than ${limits.maxBytes} characters`)
    }
  } catch (error) {
    yield describeFailure(source, error)
  }
}
