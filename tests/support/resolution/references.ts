import fc from 'fast-check'
import type { Judgement } from '../../../src/domain/resolve/judgement.ts'
import { type Profile, type Reference, spheres } from '../../../src/domain/resolve/profile.ts'

/** A person of whom nothing is told but the name. */
export function person(name: string, told: Partial<Profile> = {}): Profile {
  return {
    kind: 'PERSON',
    entityId: `person:${name.toLowerCase()}`,
    wikidataId: null,
    listed: false,
    forms: [name],
    variants: {},
    gender: null,
    countries: [],
    nearby: [],
    offices: [],
    spheres: [],
    company: [],
    day: null,
    ...told,
  }
}

export function organization(name: string, told: Partial<Profile> = {}): Profile {
  return person(name, { kind: 'ORGANIZATION', entityId: `organization:${name.toLowerCase()}`, ...told })
}

const few = <T>(items: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...items), { maxLength: most }).map((chosen) => [...chosen].sort())

const told = fc.record({
  gender: fc.constantFrom('FEMALE', 'MALE', null),
  countries: few(['KE', 'PE', 'SE'], 1),
  nearby: few(['KE', 'PE', 'SE'], 2),
  offices: few(
    [
      { title: 'minister', of: 'KE', former: false },
      { title: 'foreign minister', of: null, former: false },
      { title: 'coach', of: null, former: true },
    ],
    2,
  ),
  spheres: few(spheres, 2),
  company: few(['organization:a', 'organization:b', 'person:c'], 3),
  day: fc.constantFrom('1921-04-05', '1998-11-30', '1999-01-02', null),
})

const persons = [
  'Anna Larsen',
  'Ana Larsen',
  'A. Larsen',
  'Anna M. Larsen',
  'Larsen',
  'Larsen Anna',
  'Bo Larsen',
  'Jon Lie Jr.',
  'Jon Lie',
]
const organizations = [
  'Northern Trade Council',
  'NTC',
  'Northern Trade Council of Kenya',
  'Northern Traders Club',
  'Trade Ministry',
  'Ministry of Trade',
]

/** Names that often may and may not be one's, told with little or much. */
export const profiles: fc.Arbitrary<Profile> = fc.oneof(
  fc.tuple(fc.constantFrom(...persons), told).map(([name, context]) => person(name, context)),
  fc.tuple(fc.constantFrom(...organizations), told).map(([name, context]) => organization(name, context)),
)

export const referenceSets: fc.Arbitrary<Reference[]> = fc
  .array(profiles, { minLength: 1, maxLength: 24 })
  .map((all) => all.map((profile, index) => ({ id: `article:${index}/${profile.entityId}`, profile })))

/** On some of the references, and now and then on one that is not there. */
export function judgementsOn(references: readonly Reference[]): fc.Arbitrary<Judgement[]> {
  const side = fc.uniqueArray(fc.constantFrom(...references.map(({ id }) => id), 'article:gone/person:x'), {
    minLength: 1,
    maxLength: 4,
  })
  const judgement = fc.record({
    at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z'),
    verdict: fc.constantFrom('SAME' as const, 'DIFFERENT' as const),
    ones: side,
    others: side,
  })
  return fc
    .array(judgement, { maxLength: 5 })
    .map((all) => all.map((one, index) => ({ ...one, id: `judgement:${index}` })))
}
