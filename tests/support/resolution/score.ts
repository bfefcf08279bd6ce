import type { ClaimRole } from '../../../src/domain/claim.ts'
import { isSkipped } from '../../../src/domain/document.ts'
import { resolve } from '../../../src/domain/resolve/resolve.ts'
import { type ReadDocument, readDocument } from '../../../src/ingest/read-document.ts'
import { Tallies, Tally } from '../gold/tally.ts'
import type { CaseArticle, Mark, ResolutionCase } from './cases.ts'

/** A marked name, and the entity that it came out as. */
interface Judged {
  readonly label: string
  readonly entity: string
  /** The words, and the reference that they were read as. */
  readonly told: string
}

export interface ResolutionScore {
  readonly groups: Tallies
  readonly parts: Tallies
  readonly overall: Tally
  /** A line for each wrong pair of the dev part. */
  readonly misses: readonly string[]
}

/**
 * Pairs of marked names of one case: made one and meant as one, made one only, meant as one only.
 *
 * @param together resolves the articles of all cases as those of one graph, instead of each case by itself
 */
export function scoreResolution(cases: readonly ResolutionCase[], together = false): ResolutionScore {
  const groups = new Tallies()
  const parts = new Tallies()
  const overall = new Tally()
  const misses: string[] = []
  const read = cases.map((one) => ({ ...one, documents: documentsOf(one) }))
  const all = together ? entitiesOf(read.flatMap(({ documents }) => documents)) : undefined
  for (const { documents, ...one } of read) {
    const counted = [groups.of(one.group), parts.of(one.part), overall]
    for (const [a, b] of pairs(judge(one, documents, all ?? entitiesOf(documents)))) {
      const outcome = outcomeOf(a.label === b.label, a.entity === b.entity)
      if (outcome === null) continue
      for (const tally of counted) tally[outcome]++
      if (outcome !== 'hits' && one.part === 'dev')
        misses.push(`${outcome} ${one.group}: ${one.title}: ${a.told} | ${b.told}`)
    }
  }
  return { groups, parts, overall, misses }
}

function outcomeOf(meant: boolean, made: boolean): 'hits' | 'missed' | 'extra' | null {
  if (meant) return made ? 'hits' : 'missed'
  return made ? 'extra' : null
}

function* pairs<T>(items: readonly T[]): Generator<[T, T]> {
  for (const [at, a] of items.entries()) for (const b of items.slice(at + 1)) yield [a, b]
}

function documentsOf({ group, title, articles }: ResolutionCase): ReadDocument[] {
  return articles.map((article, index) => readArticle(`${group}/${title}/${index}`, article))
}

function judge(
  { articles }: ResolutionCase,
  documents: readonly ReadDocument[],
  entityOf: ReadonlyMap<string, string>,
): Judged[] {
  return articles.flatMap(({ marks, text }, index) =>
    marks.map((mark) => {
      const reference = referenceOf(documents[index] as ReadDocument, mark)
      const words = text.slice(mark.start, mark.end)
      return {
        label: mark.label,
        entity:
          reference === undefined ? `unread ${index} ${mark.start}` : (entityOf.get(reference) as string),
        told: `${words} = ${reference ?? 'not read'}`,
      }
    }),
  )
}

function entitiesOf(documents: readonly ReadDocument[]): Map<string, string> {
  const { decisions } = resolve(documents.flatMap(({ references }) => references))
  return new Map(decisions.map(({ reference, entityId }) => [reference, entityId]))
}

function readArticle(source: string, { text, publishedAt }: CaseArticle): ReadDocument {
  const hints = { language: 'en', ...(publishedAt === undefined ? {} : { publishedAt }) }
  const read = readDocument({ source, format: 'body', content: text, hints })
  if (isSkipped(read)) throw new Error(`${source}: ${read.reason}`)
  return read
}

/** The reference that the marked words were read as: what fills their role, where that is another than what they name. */
function referenceOf({ reading }: ReadDocument, mark: Mark): string | undefined {
  const [mention] = reading.mentions
    .filter(({ start, end }) => start < mark.end && mark.start < end)
    .sort((a, b) => Math.abs(a.start - mark.start) - Math.abs(b.start - mark.start))
  if (mention === undefined) return undefined
  const fills = ({ start, end }: ClaimRole) => start === mention.start && end === mention.end
  const filled = reading.claims.flatMap(({ roles }) => roles).filter(fills)
  const standsFor = reading.entities.find(({ id }) => id === mention.entityId)?.kind === 'PLACE'
  const role = !standsFor
    ? undefined
    : (filled.find(({ entityId }) => entityId === mention.entityId) ?? filled[0])
  return `${reading.article.id}/${role?.entityId ?? mention.entityId}`
}
