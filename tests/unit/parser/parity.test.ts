import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../../src/ingest/analyze/parser/parse.ts'

/** Made by scripts/make-parser-fixture.py with spaCy itself. */
interface Reference {
  readonly text: string
  readonly tokens: readonly (readonly [
    start: number,
    text: string,
    lemma: string,
    tag: string,
    pos: string,
    dep: string,
    head: number,
  ])[]
  readonly sentences: readonly (readonly [first: number, last: number])[]
  readonly names: readonly (readonly [first: number, last: number, label: string])[]
}

const references: readonly Reference[] = JSON.parse(
  readFileSync(new URL('reference.json', import.meta.url), 'utf8'),
)

describe('a parse is what spaCy gives', () => {
  test.each(references.map((reference) => [reference.text.slice(0, 60), reference] as const))(
    '%s',
    (_, reference) => {
      const { tokens, sentences, names } = parse(reference.text)
      const rows = tokens.map(({ start, text, lemma, tag, pos, dep, head }) => [
        start,
        text,
        lemma,
        tag,
        pos,
        dep,
        head,
      ])
      expect(rows).toEqual(reference.tokens)
      expect(sentences.map(({ first, last }) => [first, last])).toEqual(reference.sentences)
      expect(names.map(({ first, last, label }) => [first, last, label])).toEqual(reference.names)
    },
  )

  test('over enough text to tell', () => {
    const count = references.reduce((sum, { tokens }) => sum + tokens.length, 0)
    expect(count).toBeGreaterThan(3500)
  })
})
