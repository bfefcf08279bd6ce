import { Command, Option } from 'commander'
import { readConfig } from '../config.ts'
import { isSkipped, type RawDocument } from '../domain/document.ts'
import { WiregraphError } from '../domain/errors.ts'
import { clean } from '../ingest/clean/clean.ts'
import type { ReadAs } from '../ingest/read/limits.ts'
import { readSources } from '../ingest/read/read-sources.ts'
import { readDocumentBy } from '../ingest/read-document.ts'
import { openReader } from '../ingest/readers/open-reader.ts'
import type { Reader } from '../ingest/readers/reader.ts'
import { type MissChoice, missChoices } from './explain/miss-text.ts'
import { Observed } from './explain/observed.ts'
import { readingJson } from './explain/reading-json.ts'
import { readingText } from './explain/reading-text.ts'

const readAs: Readonly<Record<string, ReadAs>> = {
  html: 'html',
  text: 'text',
  markdown: 'markdown',
  body: 'body',
  jsonl: 'body-lines',
}

/** What is shown of one document. */
const formats = {
  text: factsForPeople,
  jsonl: factsForPrograms,
  json: async (document: RawDocument) => cleanedArticle(document),
} as const

interface Options {
  readonly as?: string
  readonly format: keyof typeof formats
  readonly misses: MissChoice
}

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
  .addOption(
    new Option(
      '--misses <which>',
      'which rules to show, in the text, that found their word and did not fire: none; those that came near, with the reason; or all with the reason',
    )
      .choices(missChoices)
      .default('near'),
  )
  .action(async (input: string, { as, format, misses }: Options) => {
    const reader = await openReader(readConfig(process.env).reader)
    let count = 0
    for await (const document of readSources([input], as === undefined ? {} : { as: readAs[as]! })) {
      const out = isSkipped(document) ? document : await formats[format](document, reader, misses)
      if (typeof out !== 'string') {
        process.stderr.write(`${out.source}: skipped, ${out.reason} (${out.code})\n`)
        continue
      }
      count += 1
      if (!process.stdout.write(out)) await new Promise((drained) => process.stdout.once('drain', drained))
    }
    for (const line of reader.report()) process.stderr.write(`${line}\n`)
    if (count === 0) throw new WiregraphError('NOTHING_READ', `Nothing could be read in ${input}.`)
  })

async function factsForPeople(document: RawDocument, reader: Reader, misses: MissChoice) {
  const observed = new Observed()
  const read = await readDocumentBy(reader, document, observed)
  return isSkipped(read) ? read : readingText(read, observed, misses)
}

async function factsForPrograms(document: RawDocument, reader: Reader) {
  const read = await readDocumentBy(reader, document)
  return isSkipped(read) ? read : readingJson(read)
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
