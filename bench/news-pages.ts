/**
 * Pages of news for measurements, endless and the same in every run: paragraphs of samples/ under an address and a
 * day of their own. The people in them are other people on most pages, as in a real stream of news, where few
 * names come daily and most come once: a person's place in the drawing follows Zipf's law.
 */
import { fileURLToPath } from 'node:url'
import { en, Faker } from '@faker-js/faker'
import { isSkipped, type RawDocument } from '../src/domain/document.ts'
import { analyze } from '../src/ingest/analyze/analyze.ts'
import { clean } from '../src/ingest/clean/clean.ts'
import { readSources } from '../src/ingest/read/read-sources.ts'

interface Story {
  /** Paragraphs as text and names by turns; a name is `{person, words}`: a person of the story, and whether whole or last. */
  readonly paragraphs: readonly (readonly (string | { readonly person: number; readonly whole: boolean })[])[]
  readonly people: number
}

export async function* newsPages(words: number): AsyncGenerator<RawDocument> {
  const stories = await readStories()
  const faker = new Faker({ locale: [en], seed: 42 })
  const people = Array.from({ length: 20_000 }, () => ({
    first: faker.person.firstName(),
    last: faker.person.lastName(),
  }))
  const anyone = () => people[Math.floor(people.length ** faker.number.float()) - 1]!
  for (let number = 1; ; number++) {
    const body: string[] = []
    for (let written = 0; written < words; ) {
      const { paragraphs, people: count } = faker.helpers.arrayElement(stories)
      const cast = Array.from({ length: count }, anyone)
      for (const paragraph of paragraphs) {
        const text = paragraph
          .map((part) => {
            if (typeof part === 'string') return part
            const { first, last } = cast[part.person]!
            return part.whole ? `${first} ${last}` : last
          })
          .join('')
        body.push(`<p>${text}</p>`)
        written += text.split(' ').length
      }
    }
    const day = new Date(Date.UTC(2020, 0, 1 + (number % 1500))).toISOString().slice(0, 10)
    yield {
      source: String(number),
      format: 'html',
      url: `https://news.example/${number}`,
      content: `<html><head><title>Report ${number}</title><meta property="article:published_time" content="${day}T12:00:00Z"></head><body><nav>Home World</nav><article>${body.join('\n')}</article></body></html>`,
    }
  }
}

async function readStories(): Promise<Story[]> {
  const stories: Story[] = []
  const samples = fileURLToPath(new URL('../samples', import.meta.url))
  for await (const document of readSources([samples])) {
    const article = isSkipped(document) ? document : clean(document)
    if (isSkipped(article) || article.language !== 'en') continue
    const { mentions, entities, entityOf } = analyze(article)
    const people = entities.filter(({ kind }) => kind === 'PERSON').map(({ index }) => index)
    const paragraphs = article.paragraphs.map(({ start, end }) => {
      const parts: Story['paragraphs'][number][number][] = []
      let at = start
      for (const mention of mentions) {
        const person = people.indexOf(entityOf.get(mention) ?? -1)
        if (person < 0 || mention.start < at || mention.end > end) continue
        parts.push(article.body.slice(at, mention.start), { person, whole: mention.surface.includes(' ') })
        at = mention.end
      }
      return [...parts, article.body.slice(at, end)]
    })
    stories.push({ paragraphs, people: people.length })
  }
  return stories
}
