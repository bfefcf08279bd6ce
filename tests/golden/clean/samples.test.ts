import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type CleanArticle, isSkipped, type RawDocument } from '../../../src/domain/document.ts'
import { clean } from '../../../src/ingest/clean/clean.ts'
import { readSources } from '../../../src/ingest/read/read-sources.ts'

const raw: RawDocument[] = []
for await (const document of readSources(['samples'])) {
  if (isSkipped(document)) throw new Error(`${document.source}: ${document.reason}`)
  raw.push(document)
}

/** The facts, a line each, and the paragraphs, as a person would check them against the page. */
function shown({ body, paragraphs, ...facts }: CleanArticle): string {
  const lines = Object.entries(facts).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return `${lines.sort().join('\n')}\n\n${body}\n`
}

describe('samples as they are cleaned', () => {
  test('are many', () => {
    expect(raw.length).toBeGreaterThanOrEqual(25)
  })

  test.each(raw.map((document) => [basename(document.source), document] as const))(
    '%s',
    async (name, document) => {
      const article = clean(document)
      if (isSkipped(article)) throw new Error(article.reason)
      await expect(shown(article)).toMatchFileSnapshot(`./expected/${name.replace('#', '-')}.txt`)
    },
  )
})
