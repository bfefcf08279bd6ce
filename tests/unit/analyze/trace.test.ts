import { expect, test } from 'vitest'
import type { AnalyzedDocument } from '../../../src/ingest/analyze/document.ts'
import type { MissReason, UnresolvedReason } from '../../../src/ingest/analyze/trace.ts'
import { readDocument } from '../../../src/ingest/read-document.ts'

function traced(text: string) {
  const misses = new Map<string, MissReason>()
  const pronouns = new Map<number, UnresolvedReason>()
  const documents: AnalyzedDocument[] = []
  const raw = { source: 'test', format: 'body', content: text } as const
  const read = readDocument(raw, {
    analyzed: (document) => void documents.push(document),
    missed: (_trigger, rule, reason) => void misses.set(rule, reason),
    unresolved: (pronoun, reason) => void pronouns.set(pronoun, reason),
  })
  const [document] = documents
  if ('reason' in read || document === undefined) throw new Error('nothing was read')
  const words = new Map([...pronouns].map(([at, reason]) => [document.tree.token(at).text, reason]))
  return { misses, words, read, plain: readDocument(raw), word: (at: number) => document.tree.token(at).text }
}

test.each<[string, string, Partial<MissReason>]>([
  ['Peru was visited with criticism.', 'visit.verb', { why: 'OPEN_ROLE', role: 'visitor', standing: [] }],
  ['Anna Larsen returned the money to Lima.', 'visit.travel-to', { why: 'HAS_OBJECT' }],
  ['Anna Larsen travelled with Jonas Lie.', 'visit.travel-to', { why: 'NO_PREPOSITION' }],
  ['Anna Larsen said that Lima was quiet.', 'request.say-must', { why: 'NO_WORD' }],
])('%s: %s is missed', (text, rule, reason) => {
  expect(traced(text).misses.get(rule)).toMatchObject(reason)
})

test('who stands in an open role is told with what keeps them from it', () => {
  const { misses, word } = traced('Thousands of users visited Anna Larsen.')
  const reason = misses.get('visit.verb')
  if (reason?.why !== 'OPEN_ROLE') throw new Error('the visit should lack a role')
  expect(reason.standing.map((one) => [word(one.word), one.because])).toContainEqual(['Thousands', 'UNNAMED'])
})

test('a pronoun that nobody stands behind is told, and why', () => {
  const { words } = traced('He left. Anna Larsen thanked Jonas Lie. "She is glad," a man said.')
  expect(words.get('He')).toBe('NOBODY_NEAR')
  expect(words.get('She')).toBe('IN_SPEECH')
})

test('listening changes nothing in what is read', () => {
  const { read, plain } = traced('Anna Larsen of Kenya met Jonas Lie in Lima. He refused to visit Oslo.')
  expect(read).toEqual(plain)
})
