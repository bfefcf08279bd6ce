import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Judgement } from '../../src/domain/resolve/judgement.ts'
import type { Resolution } from '../../src/domain/resolve/resolution.ts'
import { resolve } from '../../src/domain/resolve/resolve.ts'
import { judgementsOn, person, profiles, referenceSets } from '../support/resolution/references.ts'

const sets = referenceSets.chain((references) =>
  fc.record({
    references: fc.constant(references),
    judgements: judgementsOn(references),
    shuffled: fc.shuffledSubarray(references, { minLength: references.length }),
  }),
)

test('who is who does not depend on the order of references and judgements', () => {
  fc.assert(
    fc.property(sets, ({ references, judgements, shuffled }) => {
      expect(resolve(shuffled, [...judgements].reverse())).toEqual(resolve(references, judgements))
    }),
    { numRuns: 1000 },
  )
})

test('every reference is of one entity, for a stated reason, and no two entities share an id', () => {
  fc.assert(
    fc.property(sets, ({ references, judgements }) => {
      const { entities, decisions, proposals } = resolve(references, judgements)
      const ids = entities.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const placed = entities.flatMap((entity) =>
        entity.references.map((reference) => [reference, entity.id]),
      )
      expect(placed.map(([reference]) => reference).sort()).toEqual(references.map(({ id }) => id).sort())
      expect(decisions.map(({ reference, entityId }) => [reference, entityId])).toEqual(
        placed.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      )
      for (const { score, reasons } of decisions) {
        expect(score).toBeGreaterThanOrEqual(0.6)
        expect(reasons).not.toHaveLength(0)
      }
      for (const { score, entityIds } of proposals) {
        expect(score).toBeGreaterThanOrEqual(0.3)
        expect(ids).toEqual(expect.arrayContaining([...entityIds]))
      }
    }),
    { numRuns: 500 },
  )
})

function entityIn({ entities }: Resolution, reference: string): string | undefined {
  return entities.find(({ references }) => references.includes(reference))?.id
}

/** Whether a resolution does what a judgement says of all references that it names. */
function honoured(resolution: Resolution, { verdict, ones, others }: Judgement): boolean {
  const [first, second] = [ones, others].map((side) =>
    side.map((reference) => entityIn(resolution, reference)).filter((id) => id !== undefined),
  ) as [string[], string[]]
  if (verdict === 'SAME') return new Set([...first, ...second]).size <= 1
  return !first.some((id) => second.includes(id))
}

test('the latest judgement holds, whatever earlier ones and the references say', () => {
  fc.assert(
    fc.property(sets, ({ references, judgements }) => {
      const latest = [...judgements].sort((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1))[0]
      fc.pre(latest !== undefined && !latest.ones.some((id) => latest.others.includes(id)))
      expect(honoured(resolve(references, judgements), latest as Judgement)).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('a judgement on others leaves an entity as it is', () => {
  fc.assert(
    fc.property(sets, ({ references, judgements }) => {
      const apart = [
        { id: 'article:x/person:x', profile: person('Xun Yuzq') },
        { id: 'article:y/person:x', profile: person('Xun Yuzq') },
      ]
      const parted = [
        {
          id: 'j',
          at: '2027',
          verdict: 'DIFFERENT' as const,
          ones: ['article:x/person:x'],
          others: ['article:y/person:x'],
        },
      ]
      const without = resolve(references, judgements)
      const both = resolve([...references, ...apart], [...judgements, ...parted])
      expect(both.entities.filter((entity) => !entity.id.startsWith('person:xun yuzq'))).toEqual(
        without.entities,
      )
      expect(both.entities.length).toBe(without.entities.length + 2)
    }),
    { numRuns: 200 },
  )
})

test('references that say the same are one, however many there are', () => {
  fc.assert(
    fc.property(profiles, fc.integer({ min: 2, max: 40 }), (profile, count) => {
      const same = Array.from({ length: count }, (_, index) => ({ id: `article:${index}/x`, profile }))
      expect(resolve(same).entities).toHaveLength(1)
      expect(resolve(same).entities[0]?.id).toBe(profile.entityId)
    }),
  )
})

const syllables = ['bal', 'dem', 'fir', 'kon', 'lus', 'mar', 'nog', 'pir', 'ras', 'sot']

/** Milliseconds of processor time for so many references, five of each name. */
function cost(count: number): number {
  const references = Array.from({ length: count }, (_, index) => {
    const surname = [...String(1000 + (index % (count / 5)))]
      .map((digit) => syllables[Number(digit)])
      .join('')
    const countries = [['KE', 'PE', 'SE', 'GB', 'US'][index % 5] as string]
    const profile = person(`${syllables[index % 10]} ${surname}`, { countries, company: [`person:${index}`] })
    return { id: `article:${index}/x`, profile }
  })
  const before = process.cpuUsage()
  resolve(references)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

test('time grows with the number of references while blocks stay as large', { timeout: 60_000 }, () => {
  cost(500)
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 5 && least > 7; attempt++) least = Math.min(least, cost(4000) / cost(1000))
  expect(least).toBeLessThan(7)
})
