import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql'

const base64 = (text: string) => Buffer.from(text).toString('base64url')

/** What no database, parser or index should take for more than text. */
const texts = [
  ...[
    '',
    ' ',
    '\t\n',
    'AND (',
    'OR',
    'NOT x',
    '*',
    '?',
    '"',
    '"not closed',
    "'",
    '\\',
    '\\\\"',
    '/re[gex/',
    'a~9 b^5',
  ],
  ...['title:x', '[a TO b]', '{a TO *}', '+-&&||!(){}[]^"~*?:\\/', '(('.repeat(500), '*'.repeat(3000)],
  ...[
    "') RETURN 1 //",
    '` DETACH DELETE n',
    '$ids',
    '$'.concat('{x}'),
    '{{EDGE}}',
    '%00',
    '../../etc/passwd',
    '<b>x</b>',
  ],
  ...[
    'שלום ירושלים',
    'القاهرة',
    '\u202Eevil\u202C',
    'e\u0301'.repeat(50),
    '🏳️‍🌈',
    'ﷺ',
    '\uFEFF',
    '\u2028',
    '\uFFFF',
  ],
  ...[
    '\0',
    'a\0b',
    '\u0007',
    '\u001B[31m',
    '\u0085',
    '\uD800',
    'a\uDFFFb',
    'x'.repeat(5000),
    'é'.repeat(4000),
  ],
]

const cursors = [
  ...[
    '[]',
    '{}',
    'null',
    '[null]',
    '[1]',
    '["a"]',
    '["a","b"]',
    '[1,"b"]',
    '[1e999,"b"]',
    '[-1,"b"]',
    '["",""]',
  ],
  ...[
    '["\\u0000","b"]',
    '["\\ud800","b"]',
    '[1,"\\ud800"]',
    '[1,"\\u0000"]',
    '[[],[]]',
    '["a","b","c"]',
    '[1,"a","b"]',
  ],
  ...[
    '["a",1]',
    '["a",1,"b"]',
    '["a","b",1]',
    '[1,2,"a"]',
    '[1.5,"a"]',
    '[9007199254740993,"a"]',
    '['.repeat(2000),
  ],
].map(base64)

const numbers = [
  0,
  -1,
  1,
  101,
  1000,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 31,
  1e12,
  1.5,
  0.1,
  -0,
  1e308,
  '1',
  'x',
  true,
]

const days = [
  ...[
    '',
    'x',
    '2023-13-01',
    '2023-02-30',
    '0000-00-00',
    '0001-01-01',
    '9999-12-31',
    '+275760-09-13',
    '-000001-01-01',
  ],
  ...['2023-06-19', '2023-06-19T00:00:00Z', '2023-06-19T25:00:00Z', '2023-06-19T00:00:00+99:00', 5, 1e20],
]

const addresses = [
  ...[
    '',
    'x',
    'http://',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://a.example/%00',
    'https://a.example/\0',
  ],
  ...[
    'https://user:word@a.example/',
    'https://xn--a.example',
    'https://a.example:99999/',
    `https://a.example/${'x'.repeat(3000)}`,
  ],
]

const scalars: Readonly<Record<string, readonly unknown[]>> = {
  Int: numbers,
  Float: numbers,
  Boolean: [true, false, 'x', 1],
  String: [...texts, 5, true],
  Date: days,
  DateTime: days,
  URL: addresses,
}

/** Known good values, from which bad ones are made: ids of each type and what required arguments take. */
export interface Samples {
  readonly ids: Readonly<Record<string, string>>
  readonly cursors: readonly string[]
  readonly arguments: Readonly<Record<string, unknown>>
}

/** Values of every sort for an argument or input field of this name and type, right and wrong ones. */
export function valuesFor(name: string, type: GraphQLInputType, samples: Samples): unknown[] {
  const bare = getNullableType(type)
  if (isListType(bare)) {
    const single = valuesFor(name, bare.ofType, samples).filter((value) => value !== null)
    const many = Array.from({ length: 150 }, () => Object.values(samples.ids)[0])
    return [null, [], [null], many, [[]], ...single.map((value) => [value])]
  }
  const named = getNamedType(bare)
  if (isEnumType(named)) return [null, 'NOPE', '', 1, named.getValues()[0]?.name]
  if (isInputObjectType(named)) return ofInput(bare, samples)
  if (named.name === 'ID') return [null, ...idsFrom(samples), ...texts, 12345, {}]
  const own = [null, {}, ...(scalars[named.name] ?? [])]
  return /^(after|before)$/.test(name) ? [...own, ...cursors, ...samples.cursors] : own
}

function ofInput(type: GraphQLInputType, samples: Samples): unknown[] {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return []
  const fields = Object.values(named.getFields())
  const needed = neededFields(named, samples)
  const each = fields.flatMap((field) =>
    valuesFor(field.name, field.type, samples).map((value) => ({ ...needed, [field.name]: value })),
  )
  const ranges = fields.some(({ name }) => name === 'from') ? [{ from: '2024-01-02', to: '2024-01-01' }] : []
  return [null, [], 'x', {}, { unknown: 1 }, ...ranges, ...each]
}

/** The required fields of an input, with good values. */
export function neededFields(type: GraphQLInputType, samples: Samples): Record<string, unknown> {
  const named = getNamedType(type)
  if (!isInputObjectType(named)) return {}
  const required = Object.values(named.getFields()).filter(isRequiredInputField)
  return Object.fromEntries(required.map(({ name }) => [name, samples.arguments[name]]))
}

function idsFrom({ ids }: Samples): string[] {
  const whole = Object.values(ids)
  const forged = [
    'Person:',
    'Person:\0',
    'Person:\uFFFD',
    'Secret:1',
    'Query:1',
    'Event:nothing',
    'Article:nothing',
  ]
  return [
    ...whole,
    ...whole.map((id) => `${id}x`),
    ...whole.map((id) => id.slice(1)),
    ...Object.keys(ids).map((type) => base64(`${type}:gone`)),
    ...forged.map(base64),
    base64(`Person:${'x'.repeat(2000)}`),
    Buffer.concat([Buffer.from('Person:'), Buffer.from([0xed, 0xa0, 0x80, 0xff])]).toString('base64url'),
  ]
}
