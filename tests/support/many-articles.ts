import type { ArticleReading } from '../../src/domain/article.ts'
import { isSkipped } from '../../src/domain/document.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { writeArticles } from '../../src/ingest/write/write-articles.ts'

const people = ['Ingrid Dahl', 'Carla Rojas', 'Jonas Lie', 'Petra Novak', 'Omar Haddad', 'Lucia Ferri']
const cities = ['Lima', 'Geneva', 'Oslo', 'Nairobi', 'Lisbon']

/** One of any number of articles, read by the rules: a meeting, a visit and a refusal of people who come again and again. */
export function numberedArticle(number: number): ArticleReading {
  const of = <T>(all: readonly T[], step: number) => all[(number + step) % all.length] as T
  const day = new Date(Date.UTC(2023, 0, 1 + number)).toISOString()
  const [host, guest, other] = [of(people, 0), of(people, 1 + (number % 4)), of(people, 5)]
  const content = [
    `Foreign Minister ${guest} met ${host} in ${of(cities, 0)} on Monday, a spokeswoman for Harbour Board ${number} said.`,
    `${guest} visited ${of(cities, 1)} on Tuesday. "We will meet again next month," ${guest} told reporters.`,
    `${other} did not agree to reopen border crossing ${number}.`,
  ].join('\n\n')
  const url = `https://news.example/story/${number}`
  const hints = {
    publishedAt: day,
    publisher: number % 2 === 0 ? 'Even Times' : 'Odd Post',
    title: `Talks ${number}`,
  }
  const read = readDocument({ source: url, format: 'json', content, url, hints })
  if (isSkipped(read)) throw new Error(`article ${number} was not read: ${read.reason}`)
  return read.reading
}

/** Stores the first so many of them; `padding` lengthens each text by so many characters. */
export async function storeArticles(store: GraphStore, count: number, padding = 0): Promise<void> {
  for (let at = 0; at < count; at += 20) {
    const readings = Array.from({ length: Math.min(20, count - at) }, (_, n) => numberedArticle(at + n))
    await writeArticles(
      store,
      readings.map((reading) => ({
        ...reading,
        article: { ...reading.article, text: reading.article.text.padEnd(padding, ' more') },
      })),
      '2024-01-01T00:00:00.000Z',
    )
  }
}
