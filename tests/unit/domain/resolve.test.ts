import { expect, test } from 'vitest'
import type { Judgement } from '../../../src/domain/resolve/judgement.ts'
import type { Profile } from '../../../src/domain/resolve/profile.ts'
import { resolve } from '../../../src/domain/resolve/resolve.ts'
import { organization, person } from '../../support/resolution/references.ts'

/** Resolves profiles as references a, b, c, ... */
function resolved(profiles: readonly Profile[], judgements: readonly Judgement[] = []) {
  return resolve(
    profiles.map((profile, index) => ({ id: 'abcdefgh'[index] as string, profile })),
    judgements,
  )
}

function together(...profiles: Profile[]): boolean {
  return resolved(profiles).entities.length === 1
}

const given = { variants: { bill: ['william'], william: ['william'] } }

test.each([
  ['Nuri el-Quddami', 'Noori al Kudhami', 'name.transliteration'],
  ['Bill Larsen', 'William Larsen', 'name.nickname'],
  ['B. K. Larsen', 'Bo Karl Larsen', 'name.initial'],
  ['Bo Karl Larsen', 'Bo Larsen', 'name.shortened'],
  ['Larsen Bo', 'Bo Larsen', 'name.order'],
  ['Liu Zeping', 'Liu Tse-p’ing', 'name.transliteration'],
  ['Sheikh Omar al-Bakri', 'Omar Bakri', 'name.exact'],
])('%s is %s: %s', (one, other, reason) => {
  const { entities, decisions } = resolved([person(one, given), person(other, given)])
  expect(entities).toHaveLength(1)
  expect(decisions.flatMap(({ reasons }) => reasons)).toContain(`+${reason}`)
})

test.each([
  ['Bo Larsen', 'Bo Larson'],
  ['Carlo Larsen', 'Carla Larsen'],
  ['Bo K. Larsen', 'Bo T. Larsen'],
  ['Bo Larsen Jr.', 'Bo Larsen Sr.'],
  ['Jan Larsen', 'Bo Larsen'],
  ['King Bo II', 'King Bo III'],
])('%s is not %s', (one, other) => {
  expect(together(person(one), person(other))).toBe(false)
})

test.each([
  ['Northern Trade Council', 'NTC'],
  ['Centre for Fisheries Defence', 'Center for Fisheries Defense'],
  ['Ministry of Trade', 'Trade Ministry'],
  ['University of Lund', 'Lund University'],
  ['Larsen Motors Inc.', 'Larsen Motors plc'],
  ['Larsen', 'Larsen Technologies Co. Ltd.'],
  ['OAO Larsen', 'Larsen'],
])('%s is %s', (one, other) => {
  expect(together(organization(one), organization(other))).toBe(true)
})

test.each([
  ['Larsen Motors', 'Larsen Shipping'],
  ['Larsen Group', 'Larsen Motors'],
  ['Northern Front', 'Northern Front for the Liberation of the Coast'],
])('%s is not %s', (one, other) => {
  expect(together(organization(one), organization(other))).toBe(false)
})

test('namesakes stay two where country and walk of life differ, and are one where these agree', () => {
  const minister: Partial<Profile> = { countries: ['KE'], spheres: ['POLITICS'] }
  const striker: Partial<Profile> = { countries: ['PE'], spheres: ['SPORT'] }
  const { entities } = resolved([
    person('Bo Larsen', { ...minister, day: '1999-01-02' }),
    person('Bo Larsen', { ...striker, day: '2001-01-02' }),
    person('Bo Larsen', { ...minister, day: '2003-01-02' }),
  ])
  expect(entities.map(({ references }) => references)).toEqual([['a', 'c'], ['b']])
  expect(entities.map(({ id }) => id)).toEqual([
    'person:bo larsen',
    expect.stringMatching(/^person:bo larsen~\w{6}$/),
  ])
})

test('a surname joins the only bearer of its country, and never joins two bearers of whole names', () => {
  const served = { countries: ['KE'], spheres: ['POLITICS'] as const }
  const { entities } = resolved([
    person('Bo Larsen', served),
    person('Jan Larsen', { countries: ['PE'], spheres: ['POLITICS'] }),
    person('Larsen', served),
  ])
  expect(entities.map(({ references }) => references)).toEqual([['a', 'c'], ['b']])
})

test('what is neither likely nor unlikely is proposed', () => {
  const { entities, proposals } = resolved([
    person('Bo Larsen', { spheres: ['POLITICS'] }),
    person('Bo Larsen', { spheres: ['SPORT'] }),
  ])
  expect(entities).toHaveLength(2)
  expect(proposals).toEqual([
    {
      entityIds: entities.map(({ id }) => id).sort(),
      score: 0.45,
      reasons: ['+name.exact', '-sphere.conflict'],
    },
  ])
})

test('a Wikidata id decides, and is the id', () => {
  const listed = { wikidataId: 'Q1', entityId: 'Q1', listed: true }
  const { entities } = resolved([
    organization('Northern Trade Council', listed),
    organization('Northern Trade Council', { wikidataId: 'Q2', entityId: 'Q2', listed: true }),
    organization('NTC', listed),
  ])
  expect(entities).toEqual([
    { id: 'Q1', references: ['a', 'c'] },
    { id: 'Q2', references: ['b'] },
  ])
})

const judged = (id: string, verdict: Judgement['verdict'], ones: string[], others: string[]): Judgement => ({
  id,
  at: `2026-01-0${id}T00:00:00Z`,
  verdict,
  ones,
  others,
})

test('a judgement joins and parts, the later of two that contradict each other holds, and no pair that it parts is proposed', () => {
  const profiles = [person('Bo Larsen'), person('Anna Lie'), person('Bo Larsen')]
  const groups = (...judgements: Judgement[]) =>
    resolved(profiles, judgements).entities.map(({ references }) => references.join(''))
  expect(groups()).toEqual(['b', 'ac'])
  expect(groups(judged('1', 'SAME', ['a'], ['b']))).toEqual(['abc'])
  expect(groups(judged('1', 'DIFFERENT', ['a'], ['c']))).toEqual(['b', 'a', 'c'])
  expect(groups(judged('1', 'DIFFERENT', ['a'], ['c']), judged('2', 'SAME', ['a'], ['c']))).toEqual([
    'b',
    'ac',
  ])
  expect(groups(judged('2', 'DIFFERENT', ['a'], ['c']), judged('1', 'SAME', ['a'], ['c']))).toEqual([
    'b',
    'a',
    'c',
  ])
  expect(resolved(profiles, [judged('1', 'DIFFERENT', ['a'], ['c'])]).proposals).toEqual([])
})

test('of contradictions over several steps the earliest judgement gives way', () => {
  const profiles = [person('Bo Larsen'), person('Anna Lie'), person('Jon Berg')]
  const chain = [
    judged('1', 'SAME', ['a'], ['b']),
    judged('2', 'SAME', ['b'], ['c']),
    judged('3', 'DIFFERENT', ['a'], ['c']),
  ]
  expect(resolved(profiles, chain).entities.map(({ references }) => references)).toEqual([['b', 'c'], ['a']])
})
