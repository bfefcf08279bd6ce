import { expect, test } from 'vitest'
import { relationTypes } from '../../../src/domain/claim.ts'
import { claimsIn } from './reading.ts'

const types = new Set<string>(relationTypes.filter((type) => type !== 'HOLDS_POSITION'))

/** Sentences, and the ties that each states, as `TYPE role=name role=name`. */
const stated: [sentence: string, ...ties: string[]][] = [
  [
    'Joana Prata married the sculptor Diogo Falcão in 1931.',
    'SPOUSE_OF spouse=Diogo Falcão spouse=Joana Prata',
  ],
  [
    'Thabo Ndlela and his wife, Lerato Ndlela, moved to Durban.',
    'SPOUSE_OF spouse=Lerato Ndlela spouse=Thabo Ndlela',
  ],
  [
    'Amir Haddad, a nephew of Karim Salloum, opened the shop.',
    'FAMILY_OF person=Amir Haddad relative=Karim Salloum',
  ],
  [
    'Helga Brandt, a member of the Green League, stood up.',
    'MEMBER_OF group=Green League member=Helga Brandt',
  ],
  ['Pedro Sola joined the Workers Party in 1974.', 'MEMBER_OF group=Workers Party member=Pedro Sola'],
  ['Acme Foods Corp. is headquartered in Geneva.', 'BASED_IN organization=Acme Foods Corp place=Geneva'],
  ['Acme Foods Corp., based in Geneva, makes soup.', 'BASED_IN organization=Acme Foods Corp place=Geneva'],
  [
    'The headquarters of Acme Foods Corp. are in Geneva.',
    'BASED_IN organization=Acme Foods Corp place=Geneva',
  ],
  ['He grew up in Porto, Portugal, with an aunt.', 'LOCATED_IN container=Portugal place=Porto'],
  ['Porto is a city in Portugal.', 'LOCATED_IN container=Portugal place=Porto'],
  ["Portugal's capital, Lisbon, lies on a river.", 'LOCATED_IN container=Portugal place=Lisbon'],
  [
    'Harbour Steel Corp. owns 40 percent of Delta Shipping Ltd.',
    'OWNS owned=Delta Shipping Ltd owner=Harbour Steel Corp',
  ],
  [
    'Delta Shipping Ltd., a subsidiary of Harbour Steel Corp., fell.',
    'OWNS owned=Delta Shipping Ltd owner=Harbour Steel Corp',
  ],
  [
    'Delta Shipping Ltd. is owned by Harbour Steel Corp.',
    'OWNS owned=Delta Shipping Ltd owner=Harbour Steel Corp',
  ],
  ['Pedro Sola will join the Workers Party.'],
  ['Pedro Sola did not join the Workers Party.'],
  ['They flew to Porto, Madrid and Paris.'],
  ['Joana Prata met the father of the sculptor.'],
]

test.each(stated)('%s', (sentence, ...ties) => {
  const read = claimsIn(sentence)
    .filter(({ type }) => types.has(type))
    .map(({ type, roles }) =>
      [type, ...roles.map(({ role, surface }) => `${role}=${surface.replace(/\.$/, '')}`).sort()].join(' '),
    )
  expect(read).toEqual(ties)
})
