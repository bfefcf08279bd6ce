import fc from 'fast-check'
import type { ArticleReading, Mention, Passage } from '../../src/domain/article.ts'
import { type Claim, type ClaimRole, modalities, polarities } from '../../src/domain/claim.ts'
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
const countries = [record('PLACE', 'Portugal', 'Q45'), record('PLACE', 'Kenya', 'Q114')]
const places = [
  ...countries,
  { ...record('PLACE', 'Lisbon', 'Q597'), locatedIn: countries[0] as EntityRecord },
  record('PLACE', 'Northwick'),
]

const person = fc.constantFrom(...people)
const actor = fc.constantFrom(...people, ...organizations, ...countries)
const place = fc.constantFrom(...places)

/** Days around new year, so that years, months and weeks are crossed. */
const day = fc
  .integer({ min: 0, max: 50 })
  .map((days) => new Date(Date.UTC(2023, 11, 10 + days)).toISOString().slice(0, 10))

const time: fc.Arbitrary<TimeInterval> = fc.oneof(
  fc.constant(unknownTime),
  day.map((date) => ({ start: date, end: date, grain: 'DAY' as const, surface: date })),
  fc.constantFrom(
    { start: '2023-12-30', end: '2024-01-02', grain: 'DAY' as const, surface: 'over new year' },
    { start: '2023-12-18', end: '2023-12-24', grain: 'WEEK' as const, surface: 'that week' },
    { start: '2023-12-01', end: '2023-12-31', grain: 'MONTH' as const, surface: 'in December' },
    { start: '2024-01-01', end: '2024-12-31', grain: 'YEAR' as const, surface: 'in 2024' },
    { start: null, end: '2023-12-31', grain: 'YEAR' as const, surface: 'before 2024' },
    { start: '2024-01-08', end: null, grain: 'DAY' as const, surface: 'since Monday' },
  ),
)

/**
 * How a sentence refers to who fills a role: by name; by a pronoun, understood through a name that stands before
 * it in the article; or by a word that is no name, as where "Kenyan troops" stand for Kenya.
 */
type Wording = 'NAME' | 'PRONOUN' | 'ADJECTIVE'

interface Filler {
  readonly role: string
  readonly entity: EntityRecord
  readonly wording: Wording
}

/** What a clause asserts, its fillers in the order in which they stand. */
interface Assertion {
  readonly type: Claim['type']
  readonly mode: string | null
  readonly fillers: readonly Filler[]
  readonly content: { readonly role: string; readonly words: string } | null
}

const wording = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Wording>('NAME') },
  { weight: 1, arbitrary: fc.constantFrom<Wording>('PRONOUN', 'ADJECTIVE') },
)
const filled = (role: string, entity: fc.Arbitrary<EntityRecord>): fc.Arbitrary<Filler> =>
  fc.record({ role: fc.constant(role), entity, wording })
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 2 })
const said = (role: string, ...words: string[]) =>
  fc.constantFrom(...words).map((said) => ({ role, words: said }))
const words = [
  'to open the northern harbour',
  'to open the northern harbours soon',
  'it is so',
  'nothing has changed',
]

function clause(
  type: Claim['type'],
  fillers: readonly fc.Arbitrary<Filler | null>[],
  content: fc.Arbitrary<Assertion['content']> = fc.constant(null),
  ...modes: string[]
): fc.Arbitrary<Assertion> {
  return fc.record({
    type: fc.constant(type),
    mode: fc.constantFrom(null, ...modes),
    fillers: fc.tuple(...fillers).map((all) => all.filter((filler) => filler !== null)),
    content,
  })
}

const assertion = fc.oneof(
  clause('MEET', [
    filled('participant', actor),
    filled('participant', actor),
    perhaps(filled('participant', person)),
    perhaps(filled('venue', place)),
    perhaps(filled('speaker', actor)),
  ]),
  clause('VISIT', [filled('visitor', person), filled('destination', place)]),
  clause(
    'ATTACK',
    [perhaps(filled('attacker', actor)), filled('target', actor), perhaps(filled('place', place))],
    undefined,
    'airstrike',
    'shelling',
  ),
  clause('STATEMENT', [filled('speaker', actor)], said('claim', ...words)),
  clause(
    'AGREE',
    [filled('actor', actor), perhaps(filled('counterpart', actor))],
    said('commitment', ...words),
  ),
  clause(
    'HOLDS_POSITION',
    [filled('holder', person), perhaps(filled('of', fc.oneof(actor, place))), perhaps(filled('of', place))],
    said('title', 'harbour master', 'Harbour Master', 'mayor'),
    'former',
  ),
)

const sentence = fc.record({
  assertions: fc.array(
    fc.record({
      assertion,
      time,
      polarity: fc.constantFrom(...polarities),
      modality: fc.constantFrom(...modalities),
      confidence: fc.constantFrom(0.5, 0.8, 0.9),
    }),
    { maxLength: 2 },
  ),
  mentioned: fc.array(fc.oneof(actor, place), { maxLength: 1 }),
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
  const write = (surface: string) => {
    const start = text.length
    text += `${surface} `
    return { start, end: start + surface.length, surface }
  }
  const mention = (passage: string, entity: EntityRecord) => {
    const span = write(entity.name)
    mentions.push({ passageId: passage, entityId: entity.id, ...span, confidence: 0.9, rule: 'test' })
    return span
  }
  const fill = (passage: string, { role, entity, wording }: Filler): ClaimRole => {
    if (!entities.has(entity.id)) entities.set(entity.id, entity)
    const filler = { role, entityId: entity.id, name: entity.name }
    const before = mentions.find(({ entityId }) => entityId === entity.id)
    if (wording === 'PRONOUN' && before !== undefined) {
      const { start, end, surface } = before
      return { ...filler, ...write('they'), chain: { start, end, surface, rule: 'test' } }
    }
    // Only what a gazetteer knows can be meant without being named.
    if (wording === 'ADJECTIVE' && entity.named) return { ...filler, ...write('foreign'), chain: null }
    return { ...filler, ...mention(passage, entity), chain: null }
  }
  for (const [index, { assertions, mentioned }] of sentences.entries()) {
    const start = text.length
    const passage = passageId(id, index)
    for (const { assertion, time, ...rest } of assertions) {
      const { type, mode, fillers, content } = assertion
      const roles = fillers.map((filler) => fill(passage, filler))
      const trigger = write(type.toLowerCase())
      claims.push({
        ...rest,
        id: claimId(id, trigger, type),
        passageId: passage,
        type,
        mode,
        attribution: roles.some(({ role }) => role === 'speaker') ? 'SPEAKER' : 'NARRATOR',
        time,
        trigger,
        rule: 'test',
        roles,
        content: content && { role: content.role, ...write(content.words) },
      })
      if (time.surface !== null) write(time.surface)
    }
    for (const entity of mentioned) {
      entities.set(entity.id, entities.get(entity.id) ?? entity)
      mention(passage, entity)
    }
    if (text.length === start) continue
    const end = text.length - 1
    passages.push({ id: passage, index, start, end, text: text.slice(start, end) })
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
