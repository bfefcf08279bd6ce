import cliProgress from 'cli-progress'
import type { RawDocument, SkippedSource } from '../domain/document.ts'
import type { GraphStore } from '../graph/store.ts'
import { ingest } from '../ingest/pipeline.ts'
import { readSources } from '../ingest/read/read-sources.ts'
import type { Reader } from '../ingest/readers/reader.ts'
import { IngestSummary } from './ingest-summary.ts'

/** Ingests the inputs with a progress bar on standard error and prints what came of them; the default reader reads in so many threads. */
export async function ingestInputs(
  store: GraphStore,
  reader: Reader,
  inputs: readonly string[],
  signal: AbortSignal,
  threads: number,
): Promise<IngestSummary> {
  const bar = new cliProgress.SingleBar(
    {
      format: '{bar} {value} of {total} documents | {duration_formatted} | {source}',
      stream: process.stderr,
      clearOnComplete: true,
    },
    cliProgress.Presets.shades_classic,
  )
  const summary = new IngestSummary()
  let found = 0
  let done = 0
  const counted = async function* (): AsyncGenerator<RawDocument | SkippedSource> {
    for await (const document of readSources(inputs)) {
      found += 1
      bar.setTotal(found)
      bar.update(done, { source: document.source })
      yield document
    }
  }
  bar.start(0, 0, { source: '' })
  try {
    for await (const result of ingest(store, counted(), { signal, reader, threads })) {
      done += 1
      bar.update(done)
      summary.add(result)
    }
  } finally {
    bar.stop()
  }
  process.stdout.write(summary.text(signal.aborted, reader.report()))
  return summary
}
