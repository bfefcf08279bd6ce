import type { ReportedClaim } from '../claim.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import { isRelation } from './block.ts'
import { groupByContent, sayTheSame, wordingOf } from './content.ts'
import { type DerivedFact, deriveEvents, eventsOfGroup, factOf, idOf, statusOf } from './events.ts'
import { joinByTime } from './join.ts'
import type { Sketch } from './sketch.ts'
import { merged, tallyOf } from './tally.ts'

/**
 * What claims of further articles change in a block: its facts that they add to and those that they begin, with only
 * the claims that are new to them. The same as deriving the block from all its claims, but without those it has.
 *
 * @param stored sketches of all facts of the block
 * @param added claims of articles that have none in the block yet
 * @returns undefined where a claim would move or merge facts, so that the block must be derived from all its claims
 */
export function extendBlock(
  block: string,
  stored: readonly Sketch[],
  added: readonly ReportedClaim[],
): DerivedFact[] | undefined {
  const facts: DerivedFact[] = []
  for (const [status, claims] of groupBy(added, statusOf)) {
    const own = stored.filter(({ tally }) => statusOf(tally) === status)
    const extended =
      own.length === 0
        ? deriveEvents(block, claims)
        : isRelation(claims[0] as ReportedClaim)
          ? own.map(({ tally }) =>
              factOf(block, { tally: merged(tally, tallyOf(claims)), place: null }, claims),
            )
          : extendEvents(block, own, claims)
    if (extended === undefined) return undefined
    facts.push(...extended)
  }
  return facts
}

type PlacedSketch = Sketch & { readonly place: NonNullable<Sketch['place']> }

function extendEvents(
  block: string,
  stored: readonly Sketch[],
  claims: readonly ReportedClaim[],
): DerivedFact[] | undefined {
  const { gapDays } = eventKind(claims[0]?.type as EventType)
  const events = stored.filter((sketch): sketch is PlacedSketch => sketch.place !== null)
  const facts: DerivedFact[] = []
  const groups = groupsFor(events, claims)
  if (groups === undefined) return undefined
  for (const [group, members] of groups) {
    if (group.length === 0) {
      facts.push(...eventsOfGroup(block, members))
      continue
    }
    const label = group[0]?.place.group as string
    const joined = joinByTime(
      group.map((sketch) => ({ sketch, extent: sketch.place.extent })),
      members,
      gapDays,
    )
    if (joined === undefined) return undefined
    for (const { was, extent, members: own } of joined) {
      const tally = was === null ? tallyOf(own) : merged(was.sketch.tally, tallyOf(own))
      const before = was === null ? null : idOf(block, was.sketch.tally)
      facts.push(factOf(block, { tally, place: { extent, group: label } }, own, before))
    }
  }
  return facts
}

/** The claims by the group of events they belong to, which is empty for a new one; undefined where groups merge. */
function groupsFor(
  events: readonly PlacedSketch[],
  claims: readonly ReportedClaim[],
): (readonly [group: readonly PlacedSketch[], members: readonly ReportedClaim[]])[] | undefined {
  if (eventKind(claims[0]?.type as EventType).contentRole === undefined) return [[events, claims]]
  const groups = [...groupBy(events, ({ place }) => place.group).values()].map((group) => ({
    group,
    wordings: group.flatMap(({ tally }) => tally.contents.map(([, wording = '']) => wording)),
    members: [] as ReportedClaim[],
  }))
  const begun: (readonly [[], ReportedClaim[]])[] = []
  for (const alike of groupByContent(claims)) {
    const wordings = [...new Set(alike.map(wordingOf))]
    const [home, ...others] = groups.filter((group) => sayTheSame(wordings, group.wordings))
    if (others.length > 0) return undefined
    if (home === undefined) begun.push([[], alike])
    else home.members.push(...alike)
  }
  return [
    ...begun,
    ...groups.filter(({ members }) => members.length > 0).map((one) => [one.group, one.members] as const),
  ]
}
