import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../../src/domain/claim.ts'
import { isSkipped } from '../../../src/domain/document.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'
import { borneOut } from '../../../src/ingest/readers/llm/borne-out.ts'
import { Drops } from '../../../src/ingest/readers/llm/drops.ts'
import { claimKinds } from '../../../src/ingest/readers/llm/kinds.ts'
import { sentencesOf } from '../../../src/ingest/readers/llm/sentences.ts'

const text =
  'Anna Larsen (51) visited Paris on Monday. She met Jonas Lie and the Kenyan envoy Ruth Otieno of Acme Corp. France said no.'
/** Words of each sentence, first those that name somebody. */
const wordsOf = [
  ['Anna Larsen', 'Paris', 'Larsen', 'visited', 'on Monday'],
  ['Jonas Lie', 'Acme Corp', 'Kenyan', 'Ruth Otieno', 'She', 'met', 'Ruth Otieno of Acme Corp.'],
  ['France', 'said', 'no'],
] as const
const stray = fc.constantFrom('', ' ', '(', 'an', 'Olga Brandt', '.*', '\u0000', '𝒳', 'Paris', 'She')
const sentence = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 2 }) },
  fc.constantFrom(-1, 7, 0.5, Number.NaN),
)
const wordsIn = (number: number) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...(wordsOf[number] ?? ['met'])) }, stray)
const placed = sentence.chain((number) =>
  fc.record({ sentence: fc.constant(number), words: wordsIn(number) }),
)
const truly = (number: number, names: string, kind: string) => ({ sentence: number, words: names, kind })
const mention = fc.oneof(
  fc.constantFrom(
    truly(0, 'Anna Larsen', 'PERSON'),
    truly(0, 'Paris', 'PLACE'),
    truly(1, 'Jonas Lie', 'PERSON'),
    truly(1, 'Acme Corp', 'ORGANIZATION'),
    truly(2, 'France', 'PLACE'),
  ),
  fc
    .tuple(placed, fc.constantFrom('PERSON', 'PLACE', 'ORGANIZATION', 'DATE'))
    .map(([at, kind]) => ({ ...at, kind })),
)
const types = [...claimKinds.map(({ type }) => type), 'constructor', 'PLOT']
const type = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('MEET', 'VISIT', 'STATEMENT', 'MEMBER_OF', 'LOCATED_IN') },
  fc.constantFrom(...types),
)
const claim = fc.tuple(type, sentence).chain(([chosen, number]) => {
  const own = Object.keys(claimKinds.find((kind) => kind.type === chosen)?.roles ?? {})
  const words = wordsIn(number)
  const name = fc.constantFrom(...own, ...own, 'speaker', 'boss')
  const role = fc.record({ role: name, words, antecedent: fc.option(placed, { freq: 1 }) })
  return fc.record({
    sentence: fc.constant(number),
    type: fc.constant(chosen),
    trigger: words,
    polarity: fc.constantFrom('AFFIRMED', 'AFFIRMED', 'NEGATED', 'NO'),
    modality: fc.constantFrom('OCCURRED', 'PLANNED'),
    attribution: fc.constantFrom('NARRATOR', 'SPEAKER'),
    time: fc.option(words),
    content: fc.option(words),
    former: fc.boolean(),
    roles: fc.array(fc.oneof({ weight: 9, arbitrary: role }, fc.jsonValue()), { maxLength: 12, size: 'max' }),
  })
})
const answer = fc.record({
  mentions: fc.array(fc.oneof({ weight: 9, arbitrary: mention }, fc.jsonValue()), {
    maxLength: 15,
    size: 'max',
  }),
  claims: fc.array(fc.oneof({ weight: 9, arbitrary: claim }, fc.jsonValue()), { maxLength: 15, size: 'max' }),
})

test('whatever a model answers, all that is asserted stands in the text, is of the vocabulary and marked', () => {
  const article = clean({
    source: 'test',
    format: 'body',
    content: text,
    hints: { language: 'en', publishedAt: '2024-05-14' },
  })
  if (isSkipped(article)) throw new Error(article.reason)
  const document = sentencesOf(article)
  const rule = 'llm:small-1'
  let asserted = 0
  fc.assert(
    fc.property(answer, (given) => {
      const { reading } = borneOut(article, document, given, rule, 'extractor', new Drops())
      const stands = ({ start, end, surface }: Span) => expect(text.slice(start, end)).toBe(surface)
      const passages = new Map(reading.passages.map((passage) => [passage.id, passage]))
      const entities = new Set(reading.entities.map(({ id }) => id))
      for (const one of reading.mentions) {
        stands(one)
        expect(one.rule).toBe(rule)
        expect(one.confidence).toBeLessThanOrEqual(0.7)
        expect(entities).toContain(one.entityId)
      }
      for (const one of reading.claims) {
        asserted += 1
        const kind = claimKinds.find(({ type }) => type === one.type)
        const passage = passages.get(one.passageId)!
        expect(one.rule).toBe(rule)
        expect(one.confidence).toBeLessThanOrEqual(0.6)
        stands(one.trigger)
        if (one.content !== null) stands(one.content)
        for (const filled of one.roles) {
          stands(filled)
          expect(filled.start).toBeGreaterThanOrEqual(passage.start)
          expect(filled.end).toBeLessThanOrEqual(passage.end)
          expect([...Object.keys(kind!.roles), 'speaker']).toContain(filled.role)
          expect(entities).toContain(filled.entityId)
          if (filled.chain !== null) stands(filled.chain)
        }
      }
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 500) },
  )
  expect(asserted).toBeGreaterThan(20)
})
