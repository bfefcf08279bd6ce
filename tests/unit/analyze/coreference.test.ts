import { expect, test } from 'vitest'
import { claimsIn, namesIn } from './reading.ts'

const cases: readonly [text: string, type: string, role: string, names: string[], rule: string | null][] = [
  [
    'Anna Larsen arrived on Monday. Larsen met Pedro Alvarez.',
    'MEET',
    'participant',
    ['Anna Larsen', 'Pedro Alvarez'],
    null,
  ],
  [
    'Anna Larsen lives in Oslo. She visited Lima in May.',
    'VISIT',
    'visitor',
    ['Anna Larsen'],
    'coreference.pronoun',
  ],
  [
    "Kenya's President Daniel Otieno spoke on Monday. The president visited Lima.",
    'VISIT',
    'visitor',
    ['Daniel Otieno'],
    'coreference.title',
  ],
  ['Kenya denied that it had attacked Uganda.', 'ATTACK', 'attacker', ['Kenya'], 'coreference.party-subject'],
  [
    'Kenyan officials said they would visit Lima.',
    'VISIT',
    'visitor',
    ['Kenya'],
    'coreference.party-subject',
  ],
  [
    'Kenya protested on Monday. It expelled two Ugandan diplomats.',
    'EXPEL',
    'actor',
    ['Kenya'],
    'coreference.party-subject',
  ],
  [
    'Kenya is at odds with the bank. The government expelled Anna Larsen.',
    'EXPEL',
    'actor',
    ['Kenya'],
    'coreference.country',
  ],
  [
    'Kenya and Uganda are neighbours. Both countries signed a treaty.',
    'SIGN',
    'signatory',
    ['Kenya', 'Uganda'],
    'coreference.pair',
  ],
  [
    'Anna Larsen met Pedro Alvarez in Lima. The two leaders agreed to go on talking.',
    'AGREE',
    'actor',
    ['Anna Larsen', 'Pedro Alvarez'],
    'coreference.pair',
  ],
  ['Kenya, Peru and Uganda are members. Both countries signed a treaty.', 'SIGN', 'signatory', [], null],
  ['Anna Larsen praised Pedro Alvarez. Both sides signed a treaty.', 'SIGN', 'signatory', [], null],
  ['Peru criticized Kenya for attacking Uganda.', 'ATTACK', 'attacker', ['Kenya'], null],
  ['Uganda was condemned by Peru for releasing Anna Larsen.', 'RELEASE', 'actor', ['Uganda'], null],
  ['Kenya won praise for releasing Anna Larsen.', 'RELEASE', 'actor', ['Kenya'], null],
  ['It is likely that Kenya attacked Uganda.', 'ATTACK', 'attacker', ['Kenya'], null],
]

test.each(cases)('%s', (text, type, role, names, rule) => {
  const claim = claimsIn(text, type).at(-1)
  expect(namesIn(claim, role)).toEqual(names)
  const chains = claim?.roles.flatMap((filled) =>
    filled.role === role && filled.chain ? [filled.chain.rule] : [],
  )
  expect(new Set(chains)).toEqual(new Set(rule === null ? [] : [rule]))
})
