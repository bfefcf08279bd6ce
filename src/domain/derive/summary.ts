import type { Modality } from '../claim.ts'
import type { Phrase } from '../event-kinds/kind.ts'
import { eventKind } from '../event-kinds/registry.ts'
import type { EventType } from '../event-kinds/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import { isRelation } from './block.ts'
import { mostFrequent } from './counted.ts'
import { contentOf, type Tally } from './tally.ts'

/**
 * One line for people and for search: "Anna Larsen plans to visit Nairobi". Built from the claims alone, never
 * from the graph's names, so that it changes only with them.
 */
export function summarize(tally: Tally): string {
  const content = contentOf(tally)
  if (isRelation(tally)) {
    const [holder, target] = ['holder', 'of'].map((role) => listOf(namesIn(tally, role)))
    return [holder, content, target].filter((part) => part).join(', ')
  }
  const { phrase } = eventKind(tally.type as EventType)
  const [subjects, objects] = parties(tally, phrase)
  const words = [
    subjects || 'Somebody',
    verbOf(phrase, tally.modality, tally.polarity === 'NEGATED'),
    objects && phrase.link ? `${phrase.link} ${objects}` : objects,
  ]
  const sentence = words.filter((word) => word).join(' ')
  return content === null ? sentence : `${sentence}: ${content}`
}

function parties(tally: Tally, phrase: Phrase): [string, string] {
  const subjects = namesIn(tally, phrase.subject)
  return [listOf(subjects), phrase.object === undefined ? '' : listOf(namesIn(tally, phrase.object))]
}

function namesIn({ names }: Tally, role: string): string[] {
  const forms = groupBy(
    names.filter(([, filled]) => filled === role),
    ([, , entityId = '']) => entityId,
  )
  return [...forms.keys()]
    .sort()
    .map((id) => mostFrequent((forms.get(id) ?? []).map(([n, , , name = '']) => [n, name])) ?? '')
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
