import type { ClaimType, Modality, Polarity, ReportedClaim } from '../claim.ts'
import { groupBy } from '../group-by.ts'
import { grains, type TimeInterval } from '../time.ts'
import { add, type Counted, count, mostFrequent } from './counted.ts'

/** A claim's place in the order in which the world learned of an event. */
export type Report = Pick<ReportedClaim, 'publishedAt' | 'id'>

/**
 * What the claims of one event or relation come to, in a form that grows with their wordings and not with their
 * number. Tallies of different articles merge in any order and grouping to the same, so that another report is
 * added to a fact without reading those before it.
 */
export interface Tally {
  readonly type: ClaimType
  readonly polarity: Polarity
  readonly modality: Modality
  readonly first: Report
  /** Earliest and latest publication; null where no article shows a date. */
  readonly published: readonly [earliest: string | null, latest: string | null]
  readonly articles: number
  /** Sum over articles of -ln(1 - c), in millionths: whole numbers, whose sum no order can change. */
  readonly doubt: number
  /** The span of the most finely dated claims, in the words of the first of them. */
  readonly time: TimeInterval & { readonly by: Report | null }
  readonly modes: readonly Counted[]
  /** Wordings of what was said, promised or held; '' counts the claims without content. */
  readonly contents: readonly Counted[]
  /** By role, entity and form of the name. */
  readonly names: readonly Counted[]
}

/** The tally of claims of one block and status, at least one; an article's claims must not be told apart. */
export function tallyOf(members: readonly ReportedClaim[]): Tally {
  return [...groupBy(members, ({ articleId }) => articleId).values()].map(tallyOfArticle).reduce(merged)
}

function tallyOfArticle(members: readonly ReportedClaim[]): Tally {
  const best = Math.max(...members.map(({ confidence }) => confidence))
  const claims = members.map((claim): Tally => {
    const { type, polarity, modality, publishedAt, id, time, mode, content, roles } = claim
    return {
      type,
      polarity,
      modality,
      first: { publishedAt, id },
      published: [publishedAt, publishedAt],
      articles: 0,
      doubt: 0,
      time: { ...time, by: time.grain === 'UNKNOWN' && time.surface === null ? null : { publishedAt, id } },
      modes: mode === null ? [] : [[1, mode]],
      contents: [[1, content?.surface ?? '']],
      names: count(roles.map(({ role, entityId, name }) => [role, entityId, name])),
    }
  })
  return { ...claims.reduce(merged), articles: 1, doubt: doubtOf(best) }
}

/** The tally of both sets of claims, which must be of different articles. */
export function merged(a: Tally, b: Tally): Tally {
  const known = [...a.published, ...b.published].filter((date) => date !== null).sort()
  return {
    ...a,
    first: compareReports(a.first, b.first) <= 0 ? a.first : b.first,
    published: [known[0] ?? null, known.at(-1) ?? null],
    articles: a.articles + b.articles,
    doubt: a.doubt + b.doubt,
    time: mergedTime(a.time, b.time),
    modes: add(a.modes, b.modes),
    contents: add(a.contents, b.contents),
    names: add(a.names, b.names),
  }
}

/** By publication, undated articles last, then by id. */
function compareReports(a: Report, b: Report): number {
  if (a.publishedAt !== b.publishedAt) {
    if (a.publishedAt === null) return 1
    if (b.publishedAt === null) return -1
    return a.publishedAt < b.publishedAt ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The confidence of noisy-or: 1 - product of (1 - c) over articles, to four places. */
export function confidenceOf({ doubt }: Tally): number {
  return Math.round((1 - Math.exp(-doubt / 1e6)) * 1e4) / 1e4
}

/** The commonest wording of what was said, promised or held. */
export function contentOf({ contents }: Tally): string | null {
  return mostFrequent(contents.filter(([, wording]) => wording !== ''))
}

/** A claim that is held for certain counts as one in a billion in doubt, so that the sum stays finite. */
function doubtOf(confidence: number): number {
  return Math.round(-Math.log(Math.max(1 - confidence, 1e-9)) * 1e6)
}

function mergedTime(a: Tally['time'], b: Tally['time']): Tally['time'] {
  if (a.grain !== b.grain) return grains.indexOf(a.grain) < grains.indexOf(b.grain) ? a : b
  const worded = b.by === null || (a.by !== null && compareReports(a.by, b.by) <= 0) ? a : b
  return {
    grain: a.grain,
    start: a.start === null || b.start === null ? null : a.start < b.start ? a.start : b.start,
    end: a.end === null || b.end === null ? null : a.end > b.end ? a.end : b.end,
    surface: worded.surface,
    by: worded.by,
  }
}
