import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedClaim } from '../../../src/domain/claim.ts'
import { blockKey } from '../../../src/domain/derive/block.ts'
import { type Cluster, clusterByTime } from '../../../src/domain/derive/cluster.ts'
import { groupByContent } from '../../../src/domain/derive/content.ts'
import { deriveEvents } from '../../../src/domain/derive/events.ts'
import { relationEdgesOf } from '../../../src/domain/derive/relation-edge.ts'
import { dayNumber } from '../../../src/domain/time.ts'
import { generatedArticle } from '../../support/generated-articles.ts'

/** The claims of some articles, of which no two are versions of one. */
const claims: fc.Arbitrary<PublishedClaim[]> = fc
  .uniqueArray(generatedArticle, { selector: ({ article }) => article.id, minLength: 1, maxLength: 6 })
  .map((readings) =>
    readings.flatMap(({ article, claims }) =>
      claims.map((claim) => ({ ...claim, articleId: article.id, publishedAt: article.publishedAt })),
    ),
  )
const gap = fc.nat(7)
const members = (clusters: readonly Cluster<PublishedClaim>[]) =>
  clusters.map((cluster) => cluster.members.map(({ id }) => id).sort()).sort()
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })

function derive(all: readonly PublishedClaim[]) {
  const blocks = new Map<string, PublishedClaim[]>()
  for (const claim of all) blocks.set(blockKey(claim), [...(blocks.get(blockKey(claim)) ?? []), claim])
  return [...blocks]
    .flatMap(([block, own]) => deriveEvents(block, own))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('derivation', () => {
  test('does not see the order of claims, nor that of their roles', () => {
    const reordered = claims.chain((all) => fc.tuple(fc.constant(all), shuffled(all)))
    fc.assert(
      fc.property(reordered, ([all, other]) => {
        const turned = other.map((claim) => ({ ...claim, roles: claim.roles.toReversed() }))
        expect(derive(turned)).toEqual(derive(all))
      }),
    )
  })

  test('takes each claim for one event, of its own block, polarity and modality', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const events = derive(all)
        expect(events.flatMap(({ claimIds }) => claimIds).sort()).toEqual(all.map(({ id }) => id).sort())
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
        for (const event of events) {
          for (const claim of all.filter(({ id }) => event.claimIds.includes(id))) {
            const { polarity, modality } = claim
            expect({ block: blockKey(claim), polarity, modality }).toEqual({
              block: event.block,
              polarity: event.polarity,
              modality: event.modality,
            })
          }
        }
      }),
    )
  })

  test('keeps an event as it is where only another report of it comes, but for what that adds', () => {
    const source = claims.filter((all) => all.length > 0)
    fc.assert(
      fc.property(source, fc.nat(), (all, pick) => {
        const claim = all[pick % all.length] as PublishedClaim
        const again = { ...claim, id: `zz/${claim.id}`, articleId: 'zz', publishedAt: claim.publishedAt }
        const before = derive(all)
        const after = derive([...all, again])
        expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
        for (const [index, event] of after.entries()) {
          const was = before[index]
          if (!event.claimIds.includes(again.id)) expect(event).toEqual(was)
          else expect(event.sourceCount).toBe((was?.sourceCount ?? 0) + 1)
        }
      }),
    )
  })
})

describe('clusters', () => {
  const fine = claims.map((all) =>
    all.filter(({ time }) => time.grain === 'DAY' && time.start !== null && time.start === time.end),
  )

  test('of days are those of single linkage: every gap between clusters is wider, none within is', () => {
    fc.assert(
      fc.property(fine, gap, (all, gapDays) => {
        const days = clusterByTime(all, gapDays)
          .map((cluster) =>
            cluster.members.map(({ time }) => dayNumber(time.start as string)).sort((a, b) => a - b),
          )
          .sort(([a = 0], [b = 0]) => a - b)
        for (const cluster of days) {
          for (const [at, day] of cluster.slice(1).entries()) {
            expect(day - (cluster[at] as number)).toBeLessThanOrEqual(gapDays)
          }
        }
        for (const [at, cluster] of days.slice(1).entries()) {
          expect((cluster[0] as number) - (days[at]?.at(-1) as number)).toBeGreaterThan(gapDays)
        }
      }),
    )
  })

  test('are the same of fine claims whatever coarse ones there are', () => {
    fc.assert(
      fc.property(claims, gap, (all, gapDays) => {
        const days = new Set(all.filter(({ time }) => time.grain === 'DAY').map(({ id }) => id))
        const with_ = members(clusterByTime(all, gapDays))
          .map((cluster) => cluster.filter((id) => days.has(id)))
          .filter((cluster) => cluster.length > 0)
        const alone = members(
          clusterByTime(
            all.filter(({ id }) => days.has(id)),
            gapDays,
          ),
        )
        expect(with_.sort()).toEqual(alone)
      }),
    )
  })

  test('do not see the order of claims', () => {
    const reordered = claims.chain((all) => fc.tuple(fc.constant(all), shuffled(all)))
    fc.assert(
      fc.property(reordered, gap, ([all, other], gapDays) => {
        expect(members(clusterByTime(other, gapDays))).toEqual(members(clusterByTime(all, gapDays)))
      }),
    )
  })
})

describe('content', () => {
  const [template] = fc.sample(
    claims.filter((all) => all.length > 0),
    { numRuns: 1, seed: 1 },
  )[0] as PublishedClaim[]
  const saying = (surface: string | null): PublishedClaim => ({
    ...(template as PublishedClaim),
    content: surface === null ? null : { role: 'claim', start: 0, end: surface.length, surface },
  })

  test.each([
    ['It is so.', 'No way!'],
    ['we won', null],
    ['taxes must fall', 'the bridge will open'],
  ])('%s and %s are two', (a, b) => {
    expect(groupByContent([saying(a), saying(b)])).toHaveLength(2)
  })

  test.each([
    ['It is so.', 'it is so'],
    [null, null],
  ])('%s and %s are one', (a, b) => {
    expect(groupByContent([saying(a), saying(b)])).toHaveLength(1)
  })
})

describe('the edges of a relation', () => {
  const relation = {
    type: 'HOLDS_POSITION',
    polarity: 'AFFIRMED',
    modality: 'OCCURRED',
    participants: [
      { role: 'of', entityId: 'lisbon' },
      { role: 'holder', entityId: 'ada' },
      { role: 'of', entityId: 'board' },
    ],
  }

  test('lead to each that it is held of', () => {
    expect(relationEdgesOf(relation).map(({ source, target }) => `${source}-${target}`)).toEqual([
      'ada-lisbon',
      'ada-board',
    ])
  })

  test('is one where it holds both ways, whoever is named first', () => {
    const spouses = ['zoe', 'ada'].map((entityId) => ({ role: 'spouse', entityId }))
    expect(relationEdgesOf({ ...relation, type: 'SPOUSE_OF', participants: spouses })).toEqual([
      { source: 'ada', target: 'zoe' },
    ])
  })

  test.each([
    { polarity: 'NEGATED' },
    { modality: 'POSSIBLE' },
    { participants: relation.participants.slice(1, 2) },
  ])('are none with %j', (parts) => {
    expect(relationEdgesOf({ ...relation, ...parts })).toEqual([])
  })
})
