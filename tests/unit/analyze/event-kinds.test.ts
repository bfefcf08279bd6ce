import { describe, expect, test } from 'vitest'
import { eventKinds, ploverOf } from '../../../src/domain/event-kinds/registry.ts'
import { eventTypes } from '../../../src/domain/event-kinds/vocabulary.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'
import { claimsIn } from './reading.ts'

describe.each(eventKinds.map((kind) => [kind.type, kind] as const))('%s', (type, kind) => {
  test.each(kind.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const claims = claimsIn(text, type)
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

test('every type of the vocabulary has a kind, with examples of what it is and of what it is not', () => {
  expect(eventKinds.map(({ type }) => type).sort()).toEqual([...eventTypes].sort())
  for (const { type, examples } of eventKinds) {
    const others = examples.filter(({ roles }) => roles === null).length
    expect([type, examples.length - others >= 3, others >= 1]).toEqual([type, true, true])
  }
})

test('a rule is named once, so that a claim tells which one read it', () => {
  const rules = eventKinds.flatMap(({ frames }) => frames.map(({ rule }) => rule))
  expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([])
})

test('PLOVER classes a mode otherwise than its kind where it says so', () => {
  expect(ploverOf('EXPEL', 'deport')).toBe('COERCE')
  expect(ploverOf('EXPEL', 'expel')).toBe('SANCTION')
  expect(ploverOf('DIE', null)).toBeNull()
})
