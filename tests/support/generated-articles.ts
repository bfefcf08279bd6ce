import fc from 'fast-check'
import type { ArticleReading, Mention, Passage } from '../../src/domain/article.ts'
import { type Claim, modalities, polarities } from '../../src/domain/claim.ts'
import { type EntityKind, type EntityRecord, entityId } from '../../src/domain/entity.ts'
import { articleId, claimId, contentHash, passageId } from '../../src/domain/ids.ts'
import { type TimeInterval, unknownTime } from '../../src/domain/time.ts'

const record = (kind: EntityKind, name: string, wikidataId: string | null = null): EntityRecord => ({
  id: entityId(kind, name, wikidataId),
  kind,
  name,
  named: wikidataId !== null,
  wikidataId,
  description: null,
  place: kind === 'PLACE' ? { placeKind: 'OTHER', countryCode: null, latitude: null, longitude: null } : null,
  locatedIn: null,
})

/** Few, so that articles meet in them; several forms of one name, so that they disagree about it. */
const people = ['Ada Stone', 'ADA STONE', 'Bruno Reis', 'Bruno Réis', 'Chen Li'].map((name) =>
  record('PERSON', name),
)
const organizations = ['Harbour Board', 'Union of Pilots'].map((name) => record('ORGANIZATION', name))
const country = record('PLACE', 'Portugal', 'Q45')
const places = [{ ...record('PLACE', 'Lisbon', 'Q597'), locatedIn: country }, record('PLACE', 'Northwick')]

const person = fc.constantFrom(...people)
const actor = fc.constantFrom(...people, ...organizations)
const place = fc.constantFrom(...places)

/** Days around new year, so that years, months and weeks are crossed. */
const day = fc
  .integer({ min: 0, max: 50 })
  .map((days) => new Date(Date.UTC(2023, 11, 10 + days)).toISOString().slice(0, 10))

const time: fc.Arbitrary<TimeInterval> = fc.oneof(
  fc.constant(unknownTime),
  day.map((date) => ({ start: date, end: date, grain: 'DAY' as const, surface: date })),
  fc.constantFrom(
    { start: '2023-12-18', end: '2023-12-24', grain: 'WEEK' as const, surface: 'that week' },
    { start: '2023-12-01', end: '2023-12-31', grain: 'MONTH' as const, surface: 'in December' },
    { start: '2024-01-01', end: '2024-12-31', grain: 'YEAR' as const, surface: 'in 2024' },
    { start: null, end: '2023-12-31', grain: 'YEAR' as const, surface: 'before 2024' },
  ),
)

const content = fc.constantFrom(
  'to open the northern harbour',
  'to open the northern harbours soon',
  'nothing has changed since',
)
const title = fc.constantFrom('harbour master', 'Harbour Master', 'mayor')

/** What a sentence asserts: its type and the fillers of its roles, in the order in which they stand. */
interface Assertion {
  readonly type: Claim['type']
  readonly roles: readonly { readonly role: string; readonly entity: EntityRecord }[]
  readonly content: { readonly role: string; readonly words: string } | null
}

const filled = (role: string, of: fc.Arbitrary<EntityRecord>) => of.map((entity) => ({ role, entity }))
const roles = (...of: fc.Arbitrary<Assertion['roles'][number]>[]) => fc.tuple(...of)
const assertion: fc.Arbitrary<Assertion> = fc.oneof(
  roles(filled('participant', person), filled('participant', actor), filled('venue', place)).map((roles) => ({
    type: 'MEET' as const,
    roles,
    content: null,
  })),
  roles(filled('visitor', person), filled('destination', place)).map((roles) => ({
    type: 'VISIT' as const,
    roles,
    content: null,
  })),
  fc.tuple(roles(filled('speaker', actor)), content).map(([roles, words]) => ({
    type: 'STATEMENT' as const,
    roles,
    content: { role: 'claim', words },
  })),
  fc.tuple(roles(filled('actor', actor)), content).map(([roles, words]) => ({
    type: 'AGREE' as const,
    roles,
    content: { role: 'commitment', words },
  })),
  fc.tuple(roles(filled('holder', person), filled('of', place)), title).map(([roles, words]) => ({
    type: 'HOLDS_POSITION' as const,
    roles,
    content: { role: 'title', words },
  })),
)

const sentence = fc.record({
  assertion,
  time,
  polarity: fc.constantFrom(...polarities),
  modality: fc.constantFrom(...modalities),
  confidence: fc.constantFrom(0.5, 0.8, 0.9),
})

type Sentence = typeof sentence extends fc.Arbitrary<infer S> ? S : never

/** How many addresses there are; two articles of one address are versions of one. */
export const addresses = 6

/** An article that asserts something of the few entities there are; every span lies where it says. */
export const generatedArticle: fc.Arbitrary<ArticleReading> = fc
  .record({
    address: fc.nat(addresses - 1),
    publishedAt: fc.option(day),
    sentences: fc.array(sentence, { maxLength: 4 }),
  })
  .map(({ address, publishedAt, sentences }) => articleOf(address, publishedAt, sentences))

function articleOf(
  address: number,
  publishedAt: string | null,
  sentences: readonly Sentence[],
): ArticleReading {
  const url = `https://news.example/${address}`
  const id = articleId(url, '')
  const passages: Passage[] = []
  const mentions: Mention[] = []
  const claims: Claim[] = []
  const entities = new Map<string, EntityRecord>()
  let text = ''
  for (const [index, { assertion, ...rest }] of sentences.entries()) {
    const start = text.length
    const write = (surface: string) => {
      const from = text.length
      text += `${surface} `
      return { start: from, end: from + surface.length, surface }
    }
    const passage = passageId(id, index)
    const spans = assertion.roles.map(({ role, entity }) => {
      const span = write(entity.name)
      mentions.push({ passageId: passage, entityId: entity.id, ...span, confidence: 0.9, rule: 'test' })
      if (!entities.has(entity.id)) entities.set(entity.id, entity)
      return { role, entityId: entity.id, name: entity.name, chain: null, ...span }
    })
    const trigger = write(assertion.type.toLowerCase())
    const said = assertion.content && {
      role: assertion.content.role,
      ...write(assertion.content.words),
    }
    if (rest.time.surface !== null) write(rest.time.surface)
    const end = text.length - 1
    passages.push({ id: passage, index, start, end, text: text.slice(start, end) })
    claims.push({
      ...rest,
      id: claimId(id, trigger, assertion.type),
      passageId: passage,
      type: assertion.type,
      mode: null,
      attribution: 'NARRATOR',
      trigger,
      rule: 'test',
      roles: spans,
      content: said,
    })
  }
  const article = {
    id,
    url,
    title: `Report ${address}`,
    publisher: 'News Example',
    authors: [],
    publishedAt: publishedAt === null ? null : `${publishedAt}T12:00:00.000Z`,
    publishedGrain: publishedAt === null ? null : ('INSTANT' as const),
    language: 'en',
    text,
    contentHash: contentHash(text),
    extractor: 'test/1',
  }
  return { article, passages, entities: [...entities.values()], mentions, claims }
}
