import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, parseParagraphs } from '../../../src/ingest/analyze/parser/parse.ts'
import type { Parse } from '../../../src/ingest/analyze/parser/types.ts'

const words = fc.constantFrom(
  'the',
  'ministers',
  'met',
  'in',
  'Paris',
  ',',
  'but',
  'she',
  "didn't",
  'say',
  '“why”',
  '.',
  '$3bn',
  'U.S.',
  ':-)',
  '\n',
  '\t',
  ' ',
  '—',
  '🙂',
  'http://a.org/b',
  'x'.repeat(600),
)
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
const prose = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '))
const anyText = fc.oneof(
  wild,
  prose,
  fc.tuple(prose, wild, prose).map((parts) => parts.join('')),
)

function expectWholeParse(text: string, { tokens, sentences, names }: Parse): void {
  let end = 0
  for (const [index, token] of tokens.entries()) {
    expect(token.index).toBe(index)
    expect(token.text).toBe(text.slice(token.start, token.end))
    expect(token.end).toBeGreaterThan(token.start)
    // Between tokens lies white space only, so tokens and white space together tile the text.
    expect(text.slice(end, token.start)).toMatch(/^[\s\p{Cc}]*$/u)
    end = token.end
  }
  expect(text.slice(end)).toMatch(/^[\s\p{Cc}]*$/u)

  let next = 0
  for (const { first, last } of sentences) {
    expect(first).toBe(next)
    expect(last).toBeGreaterThanOrEqual(first)
    next = last + 1
  }
  expect(next).toBe(tokens.length)

  for (const { first, last } of sentences) {
    const members = tokens.slice(first, last + 1)
    expect(members.filter(({ dep }) => dep === 'ROOT').length).toBeGreaterThan(0)
    for (const token of members) {
      expect(token.dep === 'ROOT').toBe(token.head === token.index)
      let above = token
      for (let steps = 0; above.head !== above.index; steps++) {
        expect(steps).toBeLessThan(members.length)
        above = tokens[above.head]!
        expect(above.index).toBeGreaterThanOrEqual(first)
        expect(above.index).toBeLessThanOrEqual(last)
      }
    }
  }

  let free = 0
  for (const { first, last } of names) {
    expect(first).toBeGreaterThanOrEqual(free)
    expect(last).toBeGreaterThanOrEqual(first)
    expect(sentences.some((sentence) => sentence.first <= first && last <= sentence.last)).toBe(true)
    free = last + 1
  }
  expect(free).toBeLessThanOrEqual(tokens.length)
}

test('any text gives tokens that tile it, trees within sentences, and names apart from one another', () => {
  fc.assert(
    fc.property(anyText, (text) => expectWholeParse(text, parse(text))),
    { numRuns: 400 },
  )
})

test('a parse does not depend on what was parsed before', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (text, others) => {
      const first = JSON.stringify(parse(text))
      for (const other of others) parse(other)
      expect(JSON.stringify(parse(text))).toBe(first)
    }),
    { numRuns: 60 },
  )
})

test('paragraphs are parsed one by one, with offsets in the document', () => {
  const paragraphs = ['The talks in Cairo', 'ended without a deal. Mr. Sato flew home.', '']
  const document = paragraphs.join('\n\n')
  let start = 0
  const placed = paragraphs.map((text) => {
    const paragraph = { start, text }
    start += text.length + 2
    return paragraph
  })
  const whole = parseParagraphs(placed)
  expectWholeParse(document, whole)
  const [first, second] = placed.map(({ text }) => parse(text)) as [Parse, Parse]
  expect(whole.tokens.map(({ text, dep }) => [text, dep])).toEqual(
    [...first.tokens, ...second.tokens].map(({ text, dep }) => [text, dep]),
  )
  expect(whole.sentences.length).toBe(first.sentences.length + second.sentences.length)
  expect(whole.names.map(({ first: at, label }) => [whole.tokens[at]!.text, label])).toContainEqual([
    'Cairo',
    'GPE',
  ])
})

test('the empty text and white space hold nothing', () => {
  for (const text of ['', ' ', '\n\n\t ', '\u00a0'])
    expect(parse(text)).toEqual({ tokens: [], sentences: [], names: [] })
})

test('a long text is read sentence by sentence as a short one is', () => {
  const sentence = 'The minister of trade resigned on Monday, and nobody was surprised. '
  const once = parse(sentence)
  const many = parse(sentence.repeat(400))
  expect(many.sentences.length).toBe(400)
  const middle = many.sentences[200]!
  expect(
    many.tokens.slice(middle.first, middle.last + 1).map(({ tag, dep, lemma }) => [tag, dep, lemma]),
  ).toEqual(once.tokens.map(({ tag, dep, lemma }) => [tag, dep, lemma]))
})

test.each([
  ['brackets', '('.repeat(20_000)],
  ['dots', `${'.'.repeat(20_000)}x`],
  ['possessives', "'s".repeat(10_000)],
  ['addresses', 'http://a.b:@'.repeat(2_000)],
  ['one endless sentence', 'word '.repeat(4_000)],
  ['emoticons', ':-) '.repeat(4_000)],
])('%s take time in proportion to their length', (_, text) => {
  const started = performance.now()
  expectWholeParse(text, parse(text))
  expect(performance.now() - started).toBeLessThan(3000)
})
