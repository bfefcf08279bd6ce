import fc from 'fast-check'
import type { ArticleReading } from '../../src/domain/article.ts'
import { articleId } from '../../src/domain/ids.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { removeArticles, writeArticles } from '../../src/ingest/write/write-articles.ts'
import { addresses, generatedArticle } from './generated-articles.ts'
import { exportOf } from './graph-laws.ts'

/** One transaction: articles written together, of which some may be versions of others, or articles removed. */
export type Step = { readonly write: readonly ArticleReading[] } | { readonly remove: readonly string[] }

/** Every article that can be generated. */
export const everything = Array.from({ length: addresses }, (_, n) =>
  articleId(`https://news.example/${n}`, ''),
)

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(generatedArticle, { minLength: 1, maxLength: 4 }).map((write) => ({ write })),
  },
  { weight: 1, arbitrary: fc.subarray(everything, { minLength: 1 }).map((remove) => ({ remove })) },
)

/** Steps, of which any may be taken a second time at once, as when an answer was lost. */
export const programme: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(step, fc.boolean()), { minLength: 1, maxLength: 8 })
  .map((steps) => steps.flatMap(([one, twice]) => (twice ? [one, one] : [one])))

/** Takes the steps, each a minute after the one before, and exports the graph. */
export async function run(store: GraphStore, steps: readonly Step[]): Promise<string[]> {
  for (const [at, taken] of steps.entries()) {
    if ('write' in taken) await writeArticles(store, taken.write, known(at))
    else await removeArticles(store, taken.remove)
  }
  return exportOf(store)
}

/** The instant of a step. */
export function known(step: number): string {
  return new Date(Date.UTC(2024, 5, 1, 0, step)).toISOString()
}

/** What is left of the steps: the last version of each article that was not removed since. */
export function outcome(steps: readonly Step[]): ArticleReading[] {
  const left = new Map<string, ArticleReading>()
  for (const taken of steps) {
    if ('write' in taken) for (const reading of taken.write) left.set(reading.article.id, reading)
    else for (const id of taken.remove) left.delete(id)
  }
  return [...left.values()]
}
