import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedClaim } from '../../../src/domain/claim.ts'
import { blockKey } from '../../../src/domain/derive/block.ts'
import { clusterByTime } from '../../../src/domain/derive/cluster.ts'
import { groupByContent } from '../../../src/domain/derive/content.ts'
import { edgesOf, updateEdge } from '../../../src/domain/derive/edges.ts'
import { deriveEvents } from '../../../src/domain/derive/events.ts'
import { confidenceOf, tallyOf } from '../../../src/domain/derive/tally.ts'
import { unknownTime } from '../../../src/domain/time.ts'

let serial = 0

/** A visit by Ada to Lisbon that article `a` of 5 March reports, undated, save what is given. */
function visit(parts: Partial<PublishedClaim> = {}): PublishedClaim {
  const span = (surface: string) => ({ start: 0, end: surface.length, surface })
  const role = (role: string, entityId: string) => ({
    ...span(entityId),
    role,
    entityId,
    name: entityId,
    chain: null,
  })
  return {
    id: `claim-${++serial}`,
    passageId: 'a/0',
    articleId: 'a',
    publishedAt: '2024-03-05T09:00:00.000Z',
    type: 'VISIT',
    mode: null,
    polarity: 'AFFIRMED',
    modality: 'OCCURRED',
    attribution: 'NARRATOR',
    time: unknownTime,
    trigger: span('visited'),
    rule: 'test',
    confidence: 0.8,
    roles: [role('visitor', 'ada'), role('destination', 'lisbon')],
    content: null,
    ...parts,
  }
}

const on = (day: string) => ({ start: day, end: day, grain: 'DAY' as const, surface: day })
const within = (month: string, last: string) => ({
  start: `${month}-01`,
  end: `${month}-${last}`,
  grain: 'MONTH' as const,
  surface: month,
})
const times = (claims: readonly PublishedClaim[], gapDays: number) =>
  clusterByTime(claims, gapDays).map(({ members }) => members)
const derive = (claims: readonly PublishedClaim[]) =>
  deriveEvents(claims[0] === undefined ? '' : blockKey(claims[0]), claims)
const ids = (clusters: readonly (readonly PublishedClaim[])[]) =>
  clusters.map((members) => members.map(({ id }) => id).sort()).sort()

describe('time divides a block', () => {
  test('days no further apart than the gap are one event, along a chain', () => {
    const [a, b, c] = [
      visit({ time: on('2024-03-01') }),
      visit({ time: on('2024-03-03') }),
      visit({ time: on('2024-03-05') }),
    ]
    expect(times([a, b, c], 2)).toHaveLength(1)
    expect(times([a, c], 2)).toHaveLength(2)
  })

  test('a coarse report joins the event it overlaps, and never bridges two', () => {
    const early = visit({ time: on('2024-03-02') })
    const late = visit({ time: on('2024-03-28') })
    const coarse = visit({ time: within('2024-03', '31'), publishedAt: '2024-03-29T00:00:00.000Z' })
    expect(ids(times([early, late, coarse], 2))).toEqual(ids([[early], [late, coarse]]))
  })

  test('an undated report joins an event of the weeks before it, and no later one', () => {
    const past = visit({ time: on('2024-02-20') })
    const future = visit({ time: on('2024-05-01') })
    const undated = visit()
    expect(ids(times([past, future, undated], 2))).toEqual(ids([[past, undated], [future]]))
  })

  test('reports of different months without days stay apart', () => {
    const march = visit({ time: within('2024-03', '31') })
    const april = visit({ time: within('2024-04', '30') })
    expect(times([march, april], 2)).toHaveLength(2)
  })
})

describe('a block', () => {
  const none = 'the same words'
  test.each<[string, Partial<PublishedClaim>, boolean]>([
    ['another article and day', { articleId: 'b', publishedAt: '2024-04-01T00:00:00.000Z' }, true],
    [
      'another confidence and trigger',
      { confidence: 0.1, trigger: { start: 3, end: 5, surface: none } },
      true,
    ],
    ['another type', { type: 'MEET' }, false],
    ['another visitor', { roles: [{ ...visit().roles[0]!, entityId: 'bruno' }, visit().roles[1]!] }, false],
  ])('with %s: the same is %s', (_, parts, same) => {
    expect(blockKey(visit(parts)) === blockKey(visit())).toBe(same)
  })

  test('does not depend on the order of its roles', () => {
    const claim = visit()
    expect(blockKey({ ...claim, roles: claim.roles.toReversed() })).toBe(blockKey(claim))
  })
})

describe('events', () => {
  test('what was denied, planned and done are three', () => {
    const statuses = derive([visit(), visit({ polarity: 'NEGATED' }), visit({ modality: 'PLANNED' })])
    expect(new Set(statuses.map(({ polarity, modality }) => `${polarity} ${modality}`)).size).toBe(3)
  })

  test('a later report leaves the id alone', () => {
    const first = visit({ time: on('2024-03-04') })
    const later = visit({ time: on('2024-03-04'), articleId: 'b', publishedAt: '2024-03-09T00:00:00.000Z' })
    const [alone] = derive([first])
    const [both] = derive([later, first])
    expect(both?.id).toBe(alone?.id)
    expect(both).toMatchObject({
      sourceCount: 2,
      firstReportedAt: first.publishedAt,
      lastReportedAt: later.publishedAt,
    })
  })

  test('no claims, no event', () => {
    expect(derive([])).toEqual([])
  })

  const day = fc.integer({ min: 0, max: 60 }).map((n) => new Date(Date.UTC(2024, 1, 1 + n)).toISOString())
  const claim = fc
    .record({
      id: fc.uuid(),
      articleId: fc.constantFrom('a', 'b', 'c'),
      publishedAt: fc.option(day),
      time: fc.oneof(
        fc.constant(unknownTime),
        day.map((instant) => on(instant.slice(0, 10))),
        fc.constantFrom(within('2024-02', '29'), within('2024-03', '31')),
      ),
      polarity: fc.constantFrom('AFFIRMED' as const, 'NEGATED' as const),
      modality: fc.constantFrom('OCCURRED' as const, 'PLANNED' as const),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(visit)
    // Of one block: those that have neither a date nor a publication are of another.
    .filter((one) => one.time.start !== null || one.publishedAt !== null)
  const claims = fc.uniqueArray(claim, { selector: ({ id }) => id, minLength: 1, maxLength: 12 })

  test('are a partition of the claims, whatever their order', () => {
    fc.assert(
      fc.property(
        claims.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const derived = derive(all)
          const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
          expect(derive(shuffled).sort(byId)).toEqual(derived.sort(byId))
          expect(derived.flatMap(({ claimIds }) => claimIds).sort()).toEqual(all.map(({ id }) => id).sort())
          expect(new Set(derived.map(({ id }) => id)).size).toBe(derived.length)
        },
      ),
    )
  })

  test('lie within what their claims say of the time', () => {
    fc.assert(
      fc.property(claims, (all) => {
        for (const { time, claimIds } of derive(all)) {
          const members = all.filter(({ id }) => claimIds.includes(id))
          if (time.start === null) expect(members.every((one) => one.time.start === null)).toBe(true)
          else expect(members.map((one) => one.time.start)).toContain(time.start)
        }
      }),
    )
  })
})

describe('consensus', () => {
  test('the finest time counts, and spans the reports of that grain', () => {
    const members = [
      visit({ time: within('2024-03', '31') }),
      visit({ time: on('2024-03-03') }),
      visit({ time: on('2024-03-02') }),
    ]
    expect(tallyOf(members).time).toMatchObject({ start: '2024-03-02', end: '2024-03-03', grain: 'DAY' })
  })

  test('independent articles add confidence, repetition in one does not', () => {
    const once = confidenceOf(tallyOf([visit()]))
    expect(confidenceOf(tallyOf([visit(), visit()]))).toBe(once)
    expect(confidenceOf(tallyOf([visit(), visit({ articleId: 'b' })]))).toBeCloseTo(0.96)
  })

  test('statements meet when they say much the same', () => {
    const saying = (surface: string) =>
      visit({ content: { role: 'claim', start: 0, end: surface.length, surface } })
    const [a, b, c] = [
      saying('the harbour will reopen in spring'),
      saying('that the harbour reopens this spring'),
      saying('taxes must fall'),
    ]
    expect(ids(groupByContent([a, b, c]))).toEqual(ids([[a, b], [c]]))
  })
})

describe('edges', () => {
  const event = (type: string, roles: [string, string][], parts: object = {}) => ({
    id: 'e1',
    type,
    polarity: 'AFFIRMED',
    modality: 'OCCURRED',
    at: '2024-03-04',
    time: { end: '2024-03-06' },
    participants: roles.map(([role, entityId]) => ({ role, entityId })),
    ...parts,
  })
  const meeting: [string, string][] = [
    ['participant', 'bruno'],
    ['participant', 'ada'],
    ['participant', 'chen'],
  ]

  test('a meeting of three draws three, each once', () => {
    const pairs = edgesOf(event('MEET', meeting)).map(({ source, target }) => `${source}-${target}`)
    expect(pairs.sort()).toEqual(['ada-bruno', 'ada-chen', 'bruno-chen'])
  })

  test.each([{ polarity: 'NEGATED' }, { modality: 'PLANNED' }, { modality: 'DEMANDED' }])(
    'none for %j',
    (parts) => {
      expect(edgesOf(event('MEET', meeting, parts))).toEqual([])
    },
  )

  test('taking away what was added leaves the edge as it was', () => {
    const empty = { type: 'MET', source: 'a', target: 'b', eventIds: [], eventFirsts: [], eventLasts: [] }
    const support = fc.record({
      type: fc.constant('MET'),
      source: fc.constant('a'),
      target: fc.constant('b'),
      eventId: fc.uuid(),
      first: fc.constantFrom('', '2024-01-01', '2024-02-02'),
      last: fc.constantFrom('', '2024-02-03', '2024-03-03'),
    })
    const supports = fc.uniqueArray(support, { selector: ({ eventId }) => eventId, maxLength: 6 })
    fc.assert(
      fc.property(supports, supports, (kept, passing) => {
        const before = updateEdge(empty, new Set(), kept)
        const between = updateEdge(before, new Set(), passing)
        expect(between.eventCount).toBe(kept.length + passing.length)
        const gone = new Set(passing.map(({ eventId }) => eventId))
        expect(updateEdge(between, gone, [])).toEqual(before)
      }),
    )
  })
})
