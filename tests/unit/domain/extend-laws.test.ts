import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ReportedClaim } from '../../../src/domain/claim.ts'
import { deriveEvents } from '../../../src/domain/derive/events.ts'
import { extendBlock } from '../../../src/domain/derive/extend.ts'
import { packSketch, type Sketch, unpackSketch } from '../../../src/domain/derive/sketch.ts'
import { type TimeInterval, unknownTime } from '../../../src/domain/time.ts'

const isoDay = fc.integer({ min: 0, max: 70 }).map((n) => new Date(Date.UTC(2024, 1, 1 + n)).toISOString())
const spans: fc.Arbitrary<TimeInterval> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(unknownTime) },
  { weight: 1, arbitrary: fc.constant({ ...unknownTime, surface: 'lately' }) },
  {
    weight: 4,
    arbitrary: isoDay.map(
      (at) => ({ start: at.slice(0, 10), end: at.slice(0, 10), grain: 'DAY', surface: at }) as const,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      { start: '2024-02-01', end: '2024-02-29', grain: 'MONTH', surface: 'February' } as const,
      { start: '2024-03-04', end: '2024-03-10', grain: 'WEEK', surface: 'that week' } as const,
      { start: '2024-03-08', end: '2024-03-14', grain: 'WEEK', surface: 'seven days' } as const,
      { start: null, end: '2024-03-31', grain: 'MONTH', surface: 'until March' } as const,
      { start: '2024-03-15', end: null, grain: 'DAY', surface: 'since the 15th' } as const,
      { start: '2024-01-01', end: '2024-12-31', grain: 'YEAR', surface: 'this year' } as const,
    ),
  },
)

/** Articles that report on one block, each with a claim or some. */
function articles(type: ReportedClaim['type'], wordings: readonly (string | null)[]) {
  const claim = fc.record({
    time: spans,
    polarity: fc.constantFrom('AFFIRMED' as const, 'AFFIRMED' as const, 'NEGATED' as const),
    modality: fc.constantFrom('OCCURRED' as const, 'OCCURRED' as const, 'PLANNED' as const),
    confidence: fc.constantFrom(0.5, 0.8, 0.95, 1),
    mode: fc.constantFrom(null, 'formal', 'brief'),
    wording: fc.constantFrom(...wordings),
    name: fc.constantFrom('Ada', 'Ada Stone'),
  })
  const article = fc.record({
    publishedAt: fc.option(isoDay),
    claims: fc.array(claim, { minLength: 1, maxLength: 3 }),
  })
  return fc.array(article, { minLength: 2, maxLength: 9 }).map((all) =>
    all.map(({ publishedAt, claims }, article) =>
      claims.map(
        ({ wording, name, ...rest }, at): ReportedClaim => ({
          ...rest,
          type,
          publishedAt,
          // Ids in no order of arrival, as digests are.
          id: `${(article * 7) % 10}/${at}`,
          articleId: `${(article * 7) % 10}`,
          roles: [{ role: 'actor', entityId: 'ada', name }],
          content: wording === null ? null : { surface: wording },
        }),
      ),
    ),
  )
}

/** How often the block could be extended, of all times that it had facts already. */
function holds(reports: readonly (readonly ReportedClaim[])[]): { extended: number; tried: number } {
  const kept = new Map<string, Sketch>()
  const told = { extended: 0, tried: 0 }
  for (const [at, added] of reports.entries()) {
    const facts = extendBlock('block', [...kept.values()], added)
    if (at > 0) told.tried += 1
    if (at > 0 && facts !== undefined) told.extended += 1
    const all = reports.slice(0, at + 1).flat()
    if (facts === undefined) kept.clear()
    for (const { was } of facts ?? []) if (was !== null) kept.delete(was)
    for (const fact of facts ?? deriveEvents('block', all)) {
      kept.set(fact.id, unpackSketch(packSketch(fact.sketch)))
    }
    const shown = (id: string, { tally, place }: Sketch) => ({ id, tally, extent: place?.extent })
    const incremental = [...kept]
      .map(([id, sketch]) => shown(id, sketch))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
    expect(incremental).toEqual(deriveEvents('block', all).map(({ id, sketch }) => shown(id, sketch)))
  }
  return told
}

const said = [
  'the harbour will reopen in spring',
  'that the harbour reopens this spring',
  'taxes must fall',
  'the spring taxes fall',
  null,
]

test.each([
  ['events', articles('VISIT', [null])],
  ['events told apart by content', articles('AGREE', said)],
  ['relations', articles('HOLDS_POSITION', ['mayor', 'Mayor'])],
] as const)('%s come to the same, article by article, as from all claims at once', (_, reports) => {
  const total = { extended: 0, tried: 0 }
  fc.assert(
    fc.property(reports, (some) => {
      const { extended, tried } = holds(some)
      total.extended += extended
      total.tried += tried
    }),
    { numRuns: 500 },
  )
  expect(total.extended / total.tried).toBeGreaterThan(0.2)
})
