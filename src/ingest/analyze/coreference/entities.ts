import { nameKey } from '../../../domain/names.ts'
import { identityOf } from '../../gazetteer/identity.ts'
import type { DocumentEntity, NameMention } from '../document.ts'
import { isAcronymOf } from './acronym.ts'

interface Group {
  readonly key: string
  readonly kind: NameMention['kind']
  readonly mentions: NameMention[]
}

/**
 * Gathers the mentions of an article by whom or what they name: equal names, gazetteer names of one thing
 * ("US", "United States"), a surname or short name with the full name it is part of, an acronym with the name
 * that it abbreviates. Where a short name fits several, the one last mentioned before it counts.
 */
export function gatherEntities(mentions: readonly NameMention[]): DocumentEntity[] {
  const groups = new Map<string, Group>()
  for (const mention of mentions) {
    const key = identityOf(mention.kind, mention.surface).id
    const group = groups.get(key) ?? { key, kind: mention.kind, mentions: [] }
    group.mentions.push(mention)
    groups.set(key, group)
  }
  const names = [...groups.values()].map(namesOf)
  const fullForms = new Map<string, readonly GroupNames[]>()
  for (const group of names) {
    if (group.listed) continue
    for (const mention of group.mentions) {
      const wording = `${group.key} ${mention.surface}`
      const candidates = fullForms.get(wording) ?? names.filter((other) => isFullForm(other, group, mention))
      fullForms.set(wording, candidates)
      const full = lastNamed(candidates, mention.start)
      if (full === undefined) continue
      const own = groups.get(group.key)?.mentions as NameMention[]
      own.splice(own.indexOf(mention), 1)
      groups.get(full)?.mentions.push(mention)
    }
  }
  return [...groups.values()]
    .filter(({ mentions: own }) => own.length > 0)
    .map((group) => ({ ...group, mentions: group.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0] as NameMention).start - (b.mentions[0] as NameMention).start)
    .map(({ kind, mentions: own }, index) => ({ index, kind, name: fullest(own), mentions: own }))
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

function isFullForm(full: GroupNames, own: GroupNames, mention: NameMention): boolean {
  if (full.key === own.key || full.kind !== mention.kind) return false
  const key = nameKey(mention.surface)
  return full.wordings.some((other) => shortens(mention, key, other))
}

/** The group last named before an offset, or else the one named soonest after it. */
function lastNamed(groups: readonly GroupNames[], offset: number): string | undefined {
  const rank = ({ starts }: GroupNames) =>
    starts[countBelow(starts, offset) - 1] ?? (starts[0] as number) - 1e9
  return [...groups].sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1))[0]?.key
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] as number) < limit) from = middle + 1
    else to = middle
  }
  return from
}

function shortens(mention: NameMention, key: string, other: NameMention): boolean {
  const full = nameKey(other.surface)
  if (full.length <= key.length || full === key) return false
  const words = full.split(' ')
  const parts = key.split(' ')
  if (mention.kind === 'PERSON') {
    return (
      words.length > parts.length && (full.endsWith(` ${key}`) || (parts.length === 1 && words[0] === key))
    )
  }
  if (mention.kind === 'ORGANIZATION') {
    return isAcronymOf(mention.surface, other.surface) || (full.startsWith(`${key} `) && key.length > 3)
  }
  return false
}

/** The longest form; of equally long ones the first in the alphabet. */
function fullest(mentions: readonly NameMention[]): string {
  const ranked = mentions
    .map(({ surface }) => surface)
    .sort((a, b) => nameKey(b).length - nameKey(a).length || (a < b ? -1 : 1))
  return ranked[0] as string
}
