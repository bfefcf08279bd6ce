import type { EntityRecord } from '../../../domain/entity.ts'
import { nameKey } from '../../../domain/names.ts'
import { identityOf } from '../../gazetteer/identity.ts'
import { countBelow } from '../count-below.ts'
import type { DocumentEntity, NameMention } from '../document.ts'
import { isAcronymOf } from './acronym.ts'
import { FullForms } from './full-forms.ts'
import { definitions, renamings } from './renamings.ts'

interface Group {
  readonly key: string
  readonly kind: NameMention['kind']
  readonly mentions: NameMention[]
}

/**
 * Gathers the mentions of an article by whom or what they name: equal names, gazetteer names of one thing
 * ("US", "United States"), a surname or short name with the full name it is part of, an acronym with the name
 * that it abbreviates, two names of which the text says that they are one's. Where a short name fits several, the one
 * last mentioned before it counts.
 */
export function gatherEntities(text: string, mentions: readonly NameMention[]): DocumentEntity[] {
  const groups = new Map<string, Group>()
  const acronyms = acronymKeys(text, mentions)
  for (const mention of mentions) {
    const key = acronyms.get(mention.surface) ?? identityOf(mention.kind, mention.surface).id
    const group = groups.get(key) ?? { key, kind: mention.kind, mentions: [] }
    group.mentions.push(mention)
    groups.set(key, group)
  }
  const names = [...groups.values()].map(namesOf)
  const fullForms = new FullForms(names)
  for (const group of names) {
    if (group.listed) continue
    const candidatesFor = new Map<string, readonly GroupNames[]>()
    for (const mention of group.mentions) {
      const candidates = candidatesFor.get(mention.surface) ?? fullForms.of(mention, group)
      candidatesFor.set(mention.surface, candidates)
      const full = lastNamed(candidates, mention.start)
      if (full === undefined) continue
      const own = groups.get(group.key)?.mentions as NameMention[]
      own.splice(own.indexOf(mention), 1)
      groups.get(full)?.mentions.push(mention)
    }
  }
  joinRenamed(text, mentions, groups)
  return [...groups.values()]
    .filter(({ mentions: own }) => own.length > 0)
    .map((group) => ({ ...group, mentions: group.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0] as NameMention).start - (b.mentions[0] as NameMention).start)
    .map(({ kind, mentions: own }, index) => ({ index, kind, name: fullest(own), mentions: own }))
}

/** One group for two names of which the text says that they are one's. */
function joinRenamed(
  text: string,
  mentions: readonly NameMention[],
  groups: ReadonlyMap<string, Group>,
): void {
  const pairs = renamings(text, mentions)
  if (pairs.length === 0) return
  const groupOf = new Map(
    [...groups.values()].flatMap((group) => group.mentions.map((mention) => [mention, group])),
  )
  for (const [one, other] of pairs) {
    const [kept, gone] = [groupOf.get(one), groupOf.get(other)]
    if (kept === undefined || gone === undefined || kept === gone) continue
    const moved = gone.mentions.splice(0)
    kept.mentions.push(...moved)
    for (const mention of moved) groupOf.set(mention, kept)
  }
}

/** Where an article says what an acronym stands for, it means that, whatever else bears the acronym. */
function acronymKeys(text: string, mentions: readonly NameMention[]): Map<string, string> {
  const keys = new Map<string, string>()
  for (const [full, short] of definitions(text, mentions)) {
    const [named, listed] = [full, short].map(({ kind, surface }) => identityOf(kind, surface)) as [
      EntityRecord,
      EntityRecord,
    ]
    if (!keys.has(short.surface) && !(listed.named && alike(listed.name, full.surface)))
      keys.set(short.surface, named.id)
  }
  return keys
}

/** Whether two names of one acronym are spellings of one name: most of their words begin alike. */
function alike(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => nameKey(name).split(' ')) as [string[], string[]]
  const shared = words.filter((word) => others.some((second) => second.slice(0, 5) === word.slice(0, 5)))
  return isAcronymOf(one, other) || shared.length * 2 > Math.max(words.length, others.length)
}

/** A group as it was before short names joined it. */
interface GroupNames {
  readonly key: string
  readonly kind: NameMention['kind']
  /** Known to a gazetteer, so that no mention of it is short for another name. */
  readonly listed: boolean
  readonly mentions: readonly NameMention[]
  /** Its different wordings, a mention of each. */
  readonly wordings: readonly NameMention[]
  /** Where its mentions begin, ascending. */
  readonly starts: readonly number[]
}

function namesOf({ key, kind, mentions }: Group): GroupNames {
  return {
    key,
    kind,
    listed: mentions.some(({ rule }) => rule.startsWith('gazetteer.')),
    mentions: [...mentions],
    wordings: [...new Map(mentions.map((mention) => [mention.surface, mention])).values()],
    starts: mentions.map(({ start }) => start).sort((a, b) => a - b),
  }
}

/** The group last named before an offset, or else the one named soonest after it. */
function lastNamed(groups: readonly GroupNames[], offset: number): string | undefined {
  let best: { rank: number; key: string } | undefined
  for (const { starts, key } of groups) {
    const rank = starts[countBelow(starts, offset, (start) => start) - 1] ?? (starts[0] as number) - 1e9
    if (best === undefined || rank > best.rank || (rank === best.rank && key < best.key)) best = { rank, key }
  }
  return best?.key
}

/** The longest form; of equally long ones the first in the alphabet. */
function fullest(mentions: readonly NameMention[]): string {
  const lengths = new Map(mentions.map(({ surface }) => [surface, nameKey(surface).length]))
  const ranked = [...lengths].sort(([a, lengthA], [b, lengthB]) => lengthB - lengthA || (a < b ? -1 : 1))
  return (ranked[0] as [string, number])[0]
}
