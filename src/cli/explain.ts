import { Command, Option } from 'commander'
import { isSkipped, type RawDocument } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import { clean } from '../ingest/clean/clean.ts'
import { readDocument } from '../ingest/pipeline.ts'
import type { ReadAs } from '../ingest/read/limits.ts'
import { readSources } from '../ingest/read/read-sources.ts'
import { readingJson } from './reading-json.ts'
import { readingText } from './reading-text.ts'

const readAs: Readonly<Record<string, ReadAs>> = {
  html: 'html',
  text: 'text',
  markdown: 'markdown',
  body: 'body',
  jsonl: 'body-lines',
}

/** What is shown of one document. */
const formats = {
  text: (document: RawDocument) => shown(document, readingText),
  jsonl: (document: RawDocument) => shown(document, readingJson),
  json: cleanedArticle,
} as const

export const command = new Command('explain')
  .description('Shows, sentence by sentence, what is read in an article and by which rule; writes nothing.')
  .argument('<input>', 'a file, a folder, an http(s) address, or - for standard input')
  .addOption(
    new Option(
      '--as <what>',
      'take the input as this: a page (html, text, markdown), an article body without a page around it (body), or JSON lines of such bodies, {id, text, publishedAt?} (jsonl)',
    ).choices(Object.keys(readAs)),
  )
  .addOption(
    new Option(
      '--format <format>',
      'sentences with their facts (text), the facts as one line of JSON for each document (jsonl), or only the cleaned article (json)',
    )
      .choices(Object.keys(formats))
      .default('text'),
  )
  .action(async (input: string, { as, format }: { as?: string; format: keyof typeof formats }) => {
    let count = 0
    for await (const document of readSources([input], as === undefined ? {} : { as: readAs[as]! })) {
      const out = isSkipped(document) ? document : formats[format](document)
      if (typeof out !== 'string') {
        process.stderr.write(`${out.source}: skipped, ${out.reason} (${out.code})\n`)
        continue
      }
      count += 1
      if (!process.stdout.write(out)) await new Promise((drained) => process.stdout.once('drain', drained))
    }
    if (count === 0) throw new WiregraphError('NOTHING_READ', `Nothing could be read in ${input}.`)
  })

function shown(document: RawDocument, as: typeof readingText) {
  const read = readDocument(document)
  return isSkipped(read) ? read : as(read)
}

/** The article without its page: its paragraphs as one text with blank lines between. */
function cleanedArticle(document: RawDocument) {
  const article = clean(document)
  if (isSkipped(article)) return article
  const { title, authors, publisher, publishedAt, modifiedAt, language, url, image, body } = article
  return `${JSON.stringify({
    title: title ?? null,
    authors,
    publisher: publisher ?? null,
    publishedAt: publishedAt ?? null,
    modifiedAt: modifiedAt ?? null,
    language,
    url: url ?? null,
    image: image ?? null,
    body,
  })}\n`
}
