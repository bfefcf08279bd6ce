import { describe, expect, test } from 'vitest'
import { eventKinds } from '../../../src/domain/event-kinds/registry.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'
import { readDocument } from '../../../src/ingest/pipeline.ts'

/** The claims of one kind in a sentence, read as an article of 14 May 2024 (a Tuesday). */
function claimsOf(type: string, text: string) {
  const read = readDocument({
    source: 'test',
    format: 'json',
    content: text,
    hints: { publishedAt: '2024-05-14', language: 'en' },
  })
  if ('reason' in read) throw new Error(read.reason)
  return read.reading.claims.filter((claim) => claim.type === type)
}

describe.each(eventKinds.map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  test.each(kind.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const claims = claimsOf(type, text)
    if (example.roles === null) {
      expect(claims).toEqual([])
      return
    }
    const [claim] = claims
    expect(claim, 'nothing was read').toBeDefined()
    for (const [role, names] of Object.entries(example.roles)) {
      const filled = claim?.roles.filter((one) => one.role === role).map(({ name }) => name)
      expect(filled?.sort()).toEqual([...names].sort())
    }
    expect(claim?.polarity).toBe(example.polarity ?? 'AFFIRMED')
    expect(claim?.modality).toBe(example.modality ?? 'OCCURRED')
  })
})

test('an article without text is refused with a reason', () => {
  expect(clean({ source: 'x', format: 'text', content: '   ' })).toMatchObject({ code: 'NO_BODY' })
})
