import { expect, test } from 'vitest'
import type { RawDocument } from '../../../src/domain/document.ts'
import type { Reader } from '../../../src/ingest/readers/reader.ts'
import { readDocuments } from '../../../src/ingest/threads/read-documents.ts'

const document = (source: string): RawDocument => ({
  source,
  format: 'body',
  content: `Anna Larsen met Jonas Lie in Lima. ${source}.`,
  hints: { language: 'en' },
})

test('a reader of choice reads one document after another, and one at which it fails is skipped', async () => {
  let reading = 0
  const reader: Reader = {
    name: 'test',
    report: () => [],
    async read({ body }) {
      expect(++reading).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 1))
      reading--
      if (body.endsWith('Two.')) throw new Error('out of luck')
      return { code: 'READER_LIMIT', reason: 'the purse is empty' }
    },
  }
  const skipped = { source: 'Broken', code: 'EMPTY', reason: 'it is empty' } as const
  const results: unknown[] = []
  const documents = [document('One'), skipped, document('Two'), document('Three')]
  for await (const read of readDocuments(documents, reader, 3)) results.push(read)
  expect(results).toEqual([
    { source: 'One', code: 'READER_LIMIT', reason: 'the purse is empty' },
    skipped,
    { source: 'Two', code: 'READER_FAILED', reason: 'the reader failed at it: out of luck' },
    { source: 'Three', code: 'READER_LIMIT', reason: 'the purse is empty' },
  ])
})
