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
  const whole = new Map([...groups].map(([key, group]) => [key, { ...group, mentions: [...group.mentions] }]))
  for (const group of groups.values()) {
    if (group.mentions.some(({ rule }) => rule.startsWith('gazetteer.'))) continue
    for (const mention of whole.get(group.key)?.mentions ?? []) {
      const full = fullFormOf(mention, group.key, whole)
      if (full === undefined) continue
      group.mentions.splice(group.mentions.indexOf(mention), 1)
      groups.get(full)?.mentions.push(mention)
    }
  }
  return [...groups.values()]
    .filter(({ mentions: own }) => own.length > 0)
    .map((group) => ({ ...group, mentions: group.mentions.sort((a, b) => a.start - b.start) }))
    .sort((a, b) => (a.mentions[0] as NameMention).start - (b.mentions[0] as NameMention).start)
    .map(({ kind, mentions: own }, index) => ({ index, kind, name: fullest(own), mentions: own }))
}

function fullFormOf(
  mention: NameMention,
  own: string,
  groups: ReadonlyMap<string, Group>,
): string | undefined {
  const key = nameKey(mention.surface)
  const candidates = [...groups.values()].filter(
    (group) =>
      group.key !== own &&
      group.kind === mention.kind &&
      group.mentions.some((other) => shortens(mention, key, other)),
  )
  const lastBefore = (group: Group) =>
    Math.max(...group.mentions.map(({ start }) => (start < mention.start ? start : start - 1e9)))
  return candidates.sort((a, b) => lastBefore(b) - lastBefore(a) || (a.key < b.key ? -1 : 1))[0]?.key
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
