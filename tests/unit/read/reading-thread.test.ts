import { expect, test } from 'vitest'
import type { RawDocument } from '../../../src/domain/document.ts'
import { readSafely } from '../../../src/ingest/threads/read-safely.ts'
import { ReadingThread } from '../../../src/ingest/threads/reading-thread.ts'

const failing = new URL('../../support/failing-worker.mjs', import.meta.url)
const document = (content: string): RawDocument => ({ source: content, format: 'text', content })

test('a document that brings the thread down is skipped, and those behind it are read', async () => {
  const thread = new ReadingThread(failing)
  const answers = await Promise.all(
    ['one', 'end', 'two', 'throw', 'three'].map((content) => thread.read(document(content))),
  )
  expect(answers).toMatchObject([
    { source: 'one', code: 'EMPTY' },
    { source: 'end', code: 'READER_FAILED' },
    { source: 'two', code: 'EMPTY' },
    { source: 'throw', code: 'READER_FAILED', reason: 'the reader failed at it: out of luck' },
    { source: 'three', code: 'EMPTY' },
  ])
  expect(thread.load).toBe(0)
  await thread.close()
})

test('a thread that cannot start fails the run instead of trying for ever', async () => {
  const thread = new ReadingThread(new URL('file:///not/there.mjs'))
  await expect(thread.read(document('one'))).rejects.toThrow('there.mjs')
  await thread.close()
})

test('a document at which the reader throws is skipped with the reason', () => {
  const broken: RawDocument = {
    source: 'broken',
    format: 'text',
    get content(): string {
      throw new Error('no such luck\nat a line')
    },
  }
  expect(readSafely(broken)).toEqual({
    source: 'broken',
    code: 'READER_FAILED',
    reason: 'the reader failed at it: no such luck',
  })
})
