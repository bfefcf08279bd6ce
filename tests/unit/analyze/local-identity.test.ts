import { expect, test } from 'vitest'
import { isSkipped } from '../../../src/domain/document.ts'
import { type ReadDocument, readDocument } from '../../../src/ingest/read-document.ts'

function read(content: string): ReadDocument {
  const hints = { language: 'en', publishedAt: '2024-03-05' }
  const document = readDocument({ source: 'test', format: 'body', content, hints })
  if (isSkipped(document)) throw new Error(document.reason)
  return document
}

/** The ids of an article's names, in order of the text. */
function identities(text: string): string[] {
  return read(text).reading.mentions.map(({ entityId }) => entityId)
}

test.each([
  [
    'A storm hit Guadalajara, Spain, and Lansing, Michigan.',
    ['place:guadalajara/ES', 'Q29', 'place:lansing/US', 'place:michigan/US'],
  ],
  ['Rebels entered Cartagena in Spain on Monday.', ['place:cartagena/ES', 'Q29']],
  ["Chile's Los Angeles was flooded on Monday.", ['Q298', 'place:los angeles/CL']],
  [
    'The mayor of Savannah, Georgia, met the governor of Georgia.',
    ['place:savannah/US', 'place:georgia/US', 'place:georgia/US'],
  ],
  [
    'Fires burned in New York state and in New York City.',
    ['place:new york state/US', 'place:new york city/US'],
  ],
])('a place is the one that the article says it lies in: %s', (text, expected) => {
  expect(identities(text)).toEqual(expected)
})

test.each([
  [
    'The Kenya Union of Tea Growers (KUTG) met on Monday. KUTG will strike.',
    [
      'organization:kenya union of tea growers',
      'organization:kenya union of tea growers',
      'organization:kenya union of tea growers',
    ],
  ],
  [
    'The Western Handball Organisation (WHO) met in Lima. The WHO chose a coach.',
    [
      'organization:western handball organisation',
      'organization:western handball organisation',
      'place:lima/PE',
      'organization:western handball organisation',
    ],
  ],
])('an acronym is what the article says it stands for: %s', (text, expected) => {
  expect(identities(text)).toEqual(expected)
})

test('two names of which the article says that they are one are one', () => {
  expect(new Set(identities('Anna Larsen, formerly known as Anna Berg, spoke. Berg was tired.')).size).toBe(1)
  expect(new Set(identities('Anna Larsen, born in Oslo, met Anna Berg.')).size).toBe(3)
})

test('a surname that is also a place means the person after the whole name, unless the place is spoken of', () => {
  expect(identities('Anna Lima won the race. Lima smiled.')).toEqual(['person:anna lima', 'person:anna lima'])
  expect(identities('Anna Lima flew to Lima. Lima refused to receive her.')).toContain('place:lima/PE')
})

test('a capital acts as its country and is visited as a city', () => {
  const { claims } = read('Lima rejected the offer. Anna Larsen visited Lima on Monday.').reading
  const roles = claims.flatMap((claim) =>
    claim.roles.map(({ role, entityId }) => `${claim.type} ${role} ${entityId}`),
  )
  expect(roles).toContain('REFUSE actor Q419')
  expect(roles).toContain('VISIT destination place:lima/PE')
})

test('a firm that is named after somebody is not that person', () => {
  expect(identities('The widow of Anna Larsen sold Anna Larsen and Company in May.')).toEqual([
    'person:anna larsen',
    'organization:anna larsen and company',
  ])
})

test('a reference tells what the article says of someone', () => {
  const { references } = read(
    'Kenyan Foreign Minister Bill Otieno Jr. met Anna Larsen, a goalkeeper, in Lima on Monday.',
  )
  const told = Object.fromEntries(references.map(({ profile }) => [profile.entityId, profile]))
  expect(told['person:bill otieno jr']).toMatchObject({
    kind: 'PERSON',
    variants: { bill: ['william'] },
    countries: ['KE'],
    nearby: ['KE', 'PE'],
    offices: [{ title: 'foreign minister', of: 'KE', former: false }, expect.anything()],
    spheres: ['POLITICS'],
    company: ['person:anna larsen'],
    day: '2024-03-05',
  })
  expect(told['person:anna larsen']).toMatchObject({ spheres: ['SPORT'], countries: [], gender: 'FEMALE' })
  expect(told.Q114).toMatchObject({ wikidataId: 'Q114', listed: true, forms: ['Kenya'], countries: ['KE'] })
})

test('bodies are also known without the name of their country', () => {
  const [body] = read('The Peruvian Fisheries Ministry closed the port.').references.filter(
    ({ profile }) => profile.kind === 'ORGANIZATION',
  )
  expect(body?.profile).toMatchObject({
    countries: ['PE'],
    forms: ['Fisheries Ministry', 'Peruvian Fisheries Ministry'],
  })
})
