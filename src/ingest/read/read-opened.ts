import type { RawDocument, SkippedSource } from '../../domain/document.ts'
import { readBodyLines } from './body-lines.ts'
import { collect, gunzipped, peek } from './bytes.ts'
import { decodeText } from './decode.ts'
import { readFeed } from './feed.ts'
import { readJsonFile } from './json-file.ts'
import { readJsonLines } from './json-lines.ts'
import { type OpenedSource, type ReadLimits, skip } from './limits.ts'
import { binaryKind, type ContentKind, contentKind, isNeverArticle, sniffText } from './sniff.ts'

const sniffedBytes = 4096

/** The documents in one opened input. Throws only what its stream throws. */
export async function* readOpened(
  opened: OpenedSource,
  limits: ReadLimits,
): AsyncGenerator<RawDocument | SkippedSource> {
  const { source, name, contentType } = opened
  const { head, all } = await peek(await gunzipped(opened.bytes), sniffedBytes)
  const binary = binaryKind(head)
  if (head.length === 0) yield skip(source, 'EMPTY', 'there is nothing in it')
  else if (binary) yield skip(source, 'BINARY', `is ${binary}; HTML, text, Markdown, feeds and JSON are read`)
  else if (!limits.as && !contentType && isNeverArticle(name))
    yield skip(
      source,
      'UNSUPPORTED_TYPE',
      'its ending is not one of .html .txt .md .xml .rss .atom .json .jsonl, or .gz of these',
    )
  else {
    const kind = limits.as ?? contentKind(name, contentType, head)
    if (kind === 'jsonl') yield* readJsonLines(all, source, limits)
    else if (kind === 'body-lines') yield* readBodyLines(all, source, limits)
    else if (kind === 'body')
      yield { source, format: 'body', content: decodeText(await collect(all, 'it', limits), contentType) }
    else yield* readWhole(opened, kind, decodeText(await collect(all, 'it', limits), contentType))
    return
  }
  await all[Symbol.asyncIterator]().return?.()
}

function readWhole(
  opened: OpenedSource,
  kind: ContentKind,
  decoded: string,
): (RawDocument | SkippedSource)[] {
  const { source, url } = opened
  const text = decoded.replace(/\r\n?/g, '\n')
  if (text.trim() === '') return [skip(source, 'EMPTY', 'there is nothing but white space in it')]
  // Feeds are served as text/html and pages saved as .xml often enough to look.
  const actual = kind === 'xml' || kind === 'html' ? sniffMarkup(text, kind) : kind
  switch (actual) {
    case 'xml':
      return readFeed(text, source)
    case 'json':
      return readJsonFile(text, source)
    default:
      return [
        { source, format: actual === 'jsonl' ? 'text' : actual, content: text, ...(url ? { url } : {}) },
      ]
  }
}

function sniffMarkup(text: string, named: 'xml' | 'html'): 'xml' | 'html' {
  const sniffed = sniffText(text.slice(0, 4096))
  return sniffed === 'xml' || sniffed === 'html' ? sniffed : named
}
