import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Command, Option } from 'commander'
import { writeCsvFolder } from '../export/csv-folder.ts'
import { type ExportFormat, exportFormats, exportText } from '../export/export-text.ts'
import { select } from '../export/selection.ts'
import { walk } from '../export/walk.ts'
import { addFilterOptions, type FilterOptions, filterOf } from './export-filter.ts'
import { withGraph } from './with-graph.ts'

interface Options extends FilterOptions {
  readonly format: ExportFormat
  readonly out?: string
}

export const command = addFilterOptions(
  new Command('export')
    .description(
      'Writes the graph, or a part of it, with its evidence: in an order that depends on its content alone, and in a memory that does not depend on its size.',
    )
    .addOption(
      new Option(
        '--format <format>',
        'jsonl restores a whole graph; graphml, csv (edges with their sentences) and jsonld are for other programs',
      )
        .choices(Object.keys(exportFormats))
        .default('jsonl'),
    )
    .option(
      '--out <path>',
      'a file instead of standard output, gzipped if it ends in .gz; for csv a new folder, with a table for each label and kind of edge',
    ),
).action(({ format, out, ...filter }: Options) =>
  withGraph(async (store) => {
    const asked = await filterOf(store, filter)
    const selection = asked === undefined ? undefined : await select(store, asked)
    if (format === 'csv' && out !== undefined) {
      const files = await writeCsvFolder(walk(store, selection), out)
      process.stdout.write(`Wrote ${files.length} tables to ${out}.\n`)
      return
    }
    const text = Readable.from(texts(exportText(store, format, selection)))
    if (out === undefined) await toStandardOutput(text)
    else if (out.endsWith('.gz')) await pipeline(text, createGzip(), createWriteStream(out))
    else await pipeline(text, createWriteStream(out))
  }),
)

async function* texts(pieces: ReturnType<typeof exportText>): AsyncGenerator<string> {
  for await (const { text } of pieces) yield text
}

/** Whoever reads may have had enough, as `head` does. */
async function toStandardOutput(text: Readable): Promise<void> {
  try {
    await pipeline(text, process.stdout, { end: false })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  }
}
