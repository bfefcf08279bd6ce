import { expect, test } from 'vitest'
import { readByRules } from '../../../src/ingest/readers/rules-reader.ts'

/** The country that `explain` prints for a name, by what stands about it. */
const cases = [
  { text: 'Ruwenda Front rebels in Uganda attacked a bus.', name: 'Ruwenda Front', home: 'UG' },
  { text: 'Anna Larsen, the head of the Kenyan army, met reporters.', name: 'Anna Larsen', home: 'KE' },
  { text: 'President Anna Larsen of Kenya met reporters.', name: 'Anna Larsen', home: 'KE' },
  { text: 'The Kenyan Workers Party met reporters.', name: 'Kenyan Workers Party', home: 'KE' },
  { text: "Kenya's president met opposition leader Anna Larsen.", name: 'Anna Larsen', home: 'KE' },
  { text: 'Kenya wrote to President Anna Larsen.', name: 'Anna Larsen', home: undefined },
  { text: 'Kenyan envoys met the United Nations Security Council.', name: 'United Nations', home: undefined },
]

test.each(cases)('$text', ({ text, name, home }) => {
  const article = {
    body: text,
    paragraphs: [{ start: 0, end: text.length, text }],
    authors: [],
    language: 'en',
    warnings: [],
  }
  const { reading, homes } = readByRules(article)
  const entity = reading.entities.find((one) => one.name.startsWith(name))
  expect(entity, reading.entities.map((one) => one.name).join(', ')).toBeDefined()
  expect(homes.get(entity?.id ?? '')).toBe(home)
})
