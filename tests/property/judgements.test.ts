import fc from 'fast-check'
import { expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { type Judged, JudgementRefused, type Ruling } from '../../src/ingest/judge/judgements.ts'
import { mergeEntities } from '../../src/ingest/judge/merge-entities.ts'
import { addAlias, renameEntity } from '../../src/ingest/judge/name-entity.ts'
import { splitEntity } from '../../src/ingest/judge/split-entity.ts'
import { undo } from '../../src/ingest/judge/undo.ts'
import { writeArticles } from '../../src/ingest/write/write-articles.ts'
import { generatedArticle } from '../support/generated-articles.ts'
import { brokenLaws, exportOf } from '../support/graph-laws.ts'
import { known, run } from '../support/programmes.ts'

const numRuns = Number(process.env.LAW_RUNS ?? 60)
const timeout = 600_000
const articles = fc.array(generatedArticle, { minLength: 2, maxLength: 6 })
const ruling = (at: number): Ruling => ({ reason: 'A test.', madeBy: 'curator', madeAt: known(1000 + at) })

async function inGraph<T>(use: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openGraph({ engine: 'grafeo' })
  await migrate(store)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

type Line = {
  readonly label?: string
  readonly id?: string
  readonly source?: string
  readonly type?: string
  readonly target?: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** All but what was judged. */
async function facts(store: GraphStore): Promise<string[]> {
  return (await exportOf(store)).filter((line) => (JSON.parse(line) as Line).label !== 'Judgement')
}

interface Shape {
  readonly entities: readonly { id: string; kind: unknown }[]
  readonly mentions: readonly { entity: string; passageId: string; start: number }[]
}

function shapeOf(lines: readonly string[]): Shape {
  const parsed = lines.map((line) => JSON.parse(line) as Line)
  return {
    entities: parsed.flatMap(({ label, id, properties }) =>
      label === 'Entity' ? [{ id: id as string, kind: properties.kind }] : [],
    ),
    mentions: parsed.flatMap(({ source, type, target, properties }) =>
      type === 'MENTIONS' && properties.start !== undefined
        ? [{ entity: target as string, passageId: source as string, start: properties.start as number }]
        : [],
    ),
  }
}

/** A judgement that some numbers choose among those that can be made of a graph; undefined where it is refused. */
async function judge(
  store: GraphStore,
  [what, one, two]: readonly number[],
  at: number,
): Promise<Judged | undefined> {
  const { entities, mentions } = shapeOf(await exportOf(store))
  const pick = <T>(from: readonly T[], by = 0): T | undefined => from[by % from.length]
  const entity = pick(entities, one)
  if (entity === undefined) return undefined
  const alike = entities.filter(({ id, kind }) => kind === entity.kind && id !== entity.id)
  const other = pick(alike, two)
  const own = mentions.filter((mention) => mention.entity === entity.id)
  try {
    switch ((what ?? 0) % 4) {
      case 0:
        return other && (await mergeEntities(store, { keep: other.id, absorb: entity.id }, ruling(at)))
      case 1: {
        const part = own.filter((_, index) => ((two ?? 0) >> index) % 2 === 1)
        return part.length === 0
          ? undefined
          : await splitEntity(store, { entity: entity.id, mentions: part }, ruling(at))
      }
      case 2:
        return await renameEntity(store, { entity: entity.id, name: `Name ${two}` }, ruling(at))
      default:
        return await addAlias(store, { entity: entity.id, alias: `Alias ${two}` }, ruling(at))
    }
  } catch (error) {
    if (error instanceof JudgementRefused) return undefined
    throw error
  }
}

const choice = fc.tuple(fc.nat(3), fc.nat(50), fc.nat(50))
const choices = fc.array(choice, { minLength: 1, maxLength: 4 })

test('a judgement that is undone was never made, whatever was judged before and written after', {
  timeout,
}, async () => {
  let made = 0
  await fc.assert(
    fc.asyncProperty(
      articles,
      fc.array(choice, { maxLength: 3 }),
      choice,
      articles,
      async (before, judged, last, after) => {
        const judging = async (store: GraphStore) => {
          await run(store, [{ write: before }])
          for (const [at, one] of judged.entries()) await judge(store, one, at)
        }
        const undone = await inGraph(async (store) => {
          await judging(store)
          const there = await facts(store)
          const chosen = await judge(store, last, judged.length)
          if (chosen !== undefined) {
            made++
            expect(brokenLaws(await facts(store))).toEqual([])
            await undo(store, chosen.judgement.id, known(2000))
            expect(await facts(store)).toEqual(there)
          }
          await writeArticles(store, after, known(1))
          return facts(store)
        })
        const neverMade = await inGraph(async (store) => {
          await judging(store)
          await writeArticles(store, after, known(1))
          return facts(store)
        })
        expect(undone).toEqual(neverMade)
      },
    ),
    { numRuns },
  )
  expect(made).toBeGreaterThan(numRuns / 3)
})

test('judgements may be undone in any order, and the graph is as it was', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(articles, choices, fc.infiniteStream(fc.nat(9)), (before, judged, order) =>
      inGraph(async (store) => {
        await run(store, [{ write: before }])
        const there = await facts(store)
        const made: string[] = []
        for (const [at, one] of judged.entries()) {
          const ruling = await judge(store, one, at)
          if (ruling !== undefined) made.push(ruling.judgement.id)
        }
        while (made.length > 0) {
          const [id] = made.splice((order.next().value as number) % made.length, 1)
          await undo(store, id as string, known(2000 + made.length))
          expect(brokenLaws(await facts(store))).toEqual([])
        }
        expect(await facts(store)).toEqual(there)
      }),
    ),
    { numRuns },
  )
})

test('judgements hold for what is written later as for what was there', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(articles, choices, async (all, judged) => {
      const ids = new Set<string>()
      const distinct = all.filter(({ article }) => !ids.has(article.id) && ids.add(article.id))
      // What is judged must be there in both; so the first article is, and judgements choose among what it says.
      const [first, ...rest] = distinct
      if (first === undefined) return
      const judging = async (store: GraphStore) => {
        await writeArticles(store, [first], known(0))
        for (const [at, one] of judged.entries()) await judge(store, one, at)
      }
      const later = await inGraph(async (store) => {
        await judging(store)
        for (const [at, reading] of rest.entries()) await writeArticles(store, [reading], known(at + 1))
        return facts(store)
      })
      const together = await inGraph(async (store) => {
        await judging(store)
        await writeArticles(store, rest.toReversed(), known(9))
        return facts(store)
      })
      expect(later).toEqual(together)
      expect(brokenLaws(later)).toEqual([])
    }),
    { numRuns },
  )
})

test('a merge survives that the articles are read again, and changes nothing but who is meant', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(articles, fc.nat(50), fc.nat(50), async (readings, one, two) => {
      await inGraph(async (store) => {
        await run(store, [{ write: readings }])
        const merged = await judge(store, [0, one, two], 0)
        if (merged === undefined) return
        const there = await facts(store)
        const again = await writeArticles(store, readings.toReversed(), known(5))
        if (new Set(readings.map(({ article }) => article.id)).size === readings.length)
          expect(new Set(again.values())).toEqual(new Set(['UNCHANGED']))
        const changed = readings.map((reading) => ({
          ...reading,
          article: { ...reading.article, extractor: `${reading.article.extractor}+` },
        }))
        await writeArticles(store, changed, known(6))
        await writeArticles(store, readings, known(7))
        expect(await facts(store)).toEqual(there)
        // A place that others lie in stays as that.
        const meant = new Set(shapeOf(there).mentions.map(({ entity }) => entity))
        expect(meant).not.toContain(merged.judgement.subject)
      })
    }),
    { numRuns },
  )
})
