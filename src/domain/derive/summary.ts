import type { Modality, PublishedClaim } from '../claim.ts'
import type { Phrase } from '../event-kinds/kind.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { isRelation } from './block.ts'
import { mostFrequent } from './consensus.ts'

/**
 * One line for people and for search: "Anna Larsen plans to visit Nairobi". Built from the claims alone, never
 * from the graph's names, so that it changes only with them.
 */
export function summarize(members: readonly PublishedClaim[]): string {
  const first = members[0] as PublishedClaim
  const content = mostFrequent(members.flatMap((claim) => claim.content?.surface ?? []))
  if (isRelation(first)) {
    const [holder, target] = ['holder', 'of'].map((role) => listOf(namesIn(members, role)))
    return [holder, content, target].filter((part) => part).join(', ')
  }
  const { phrase } = eventKind(first.type as EventType)
  const [subjects, objects] = parties(members, phrase)
  const words = [
    subjects || 'Somebody',
    verbOf(phrase, first.modality, first.polarity === 'NEGATED'),
    objects && phrase.link ? `${phrase.link} ${objects}` : objects,
  ]
  const sentence = words.filter((word) => word).join(' ')
  return content === null ? sentence : `${sentence}: ${content}`
}

function parties(members: readonly PublishedClaim[], phrase: Phrase): [string, string] {
  const subjects = namesIn(members, phrase.subject)
  return [listOf(subjects), phrase.object === undefined ? '' : listOf(namesIn(members, phrase.object))]
}

function namesIn(members: readonly PublishedClaim[], role: string): string[] {
  const forms = new Map<string, string[]>()
  for (const filler of members.flatMap((claim) => claim.roles.filter((filled) => filled.role === role))) {
    forms.set(filler.entityId, [...(forms.get(filler.entityId) ?? []), filler.name])
  }
  return [...forms.keys()].sort().map((id) => mostFrequent(forms.get(id) as string[]) as string)
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function verbOf(phrase: Phrase, modality: Modality, negated: boolean): string {
  const not = negated ? ' not' : ''
  switch (modality) {
    case 'OCCURRED':
      return negated ? `did not ${phrase.base}` : phrase.past
    case 'ONGOING':
      return `is${not} ${phrase.gerund}`
    case 'PLANNED':
      return negated ? `does not plan to ${phrase.base}` : `plans to ${phrase.base}`
    case 'POSSIBLE':
      return `may${not} ${phrase.base}`
    case 'CONDITIONAL':
      return `would${not} ${phrase.base} on a condition`
    case 'DEMANDED':
      return `is called on${not} to ${phrase.base}`
  }
}
