import { groupBy } from '../../domain/group-by.ts'
import type { MissReason, Standing, UnresolvedReason } from '../../ingest/analyze/trace.ts'
import type { Tree } from '../../ingest/analyze/tree.ts'
import type { Miss } from './observed.ts'

/** Which of the frames that did not fire are told with their reason. */
export const missChoices = ['none', 'near', 'all'] as const
export type MissChoice = (typeof missChoices)[number]

/**
 * What came close: the rule, its trigger, and what kept it from firing. Frames that only share a word with the
 * sentence ("say no" with "said") are many and seldom what one looks for: `near` gathers them by their trigger.
 */
export function missTexts(tree: Tree, misses: readonly Miss[], choice: MissChoice): string[] {
  if (choice === 'none') return []
  const far = choice === 'all' ? [] : misses.filter(({ reason }) => isFar(reason))
  const byTrigger = groupBy(far, ({ trigger }) => String(trigger))
  return [
    ...misses
      .filter((miss) => !far.includes(miss))
      .map(({ trigger, rule, reason }) => `${rule} on ${quoted(tree, trigger)}: ${missReason(tree, reason)}`),
    ...[...byTrigger].map(
      ([trigger, others]) =>
        `${quoted(tree, Number(trigger))} with other words: ${others.map(({ rule }) => rule).join(', ')}`,
    ),
  ]
}

function isFar({ why }: MissReason): boolean {
  return why === 'NO_WORD' || why === 'NO_PREPOSITION' || why === 'NO_REFUSAL'
}

function missReason(tree: Tree, reason: MissReason): string {
  switch (reason.why) {
    case 'NO_PREPOSITION':
      return `it wants ${listed(reason.wanted)} after it`
    case 'NO_WORD':
      return `its ${reason.slot} would have to be ${listed(reason.wanted)}`
    case 'OTHER_SENSE':
      return `another sense, with ${quoted(tree, reason.word)} as its ${reason.slot}`
    case 'HAS_OBJECT':
      return `another sense, as it has an object, ${quoted(tree, reason.word)}`
    case 'NO_REFUSAL':
      return 'nobody says that they will not'
    case 'NO_CONTENT':
      return 'it does not say what'
    case 'OPEN_ROLE': {
      const standing = reason.standing.map((one) => standingText(tree, one, reason.takes.join(' or ')))
      const where = standing.length > 0 ? standing.join(', ') : `nothing stands in ${reason.slots.join(', ')}`
      return `nobody fills ${reason.role.replace('|', ' or ')}: ${where}`
    }
    case 'IN_PASSING':
      return 'a noun in passing, which does not say who with whom'
    case 'OUTRANKED':
      return `told by ${reason.by}, which is surer`
    case 'TOLD_ALREADY':
      return 'told already by the words about it'
  }
}

function standingText(tree: Tree, { slot, word, because }: Standing, takes: string): string {
  const why = {
    UNNAMED: 'names nobody',
    WRONG_KIND: `is no ${takes}`,
    TAKEN: 'has another role',
  }[because]
  return `${quoted(tree, word)} (${slot}) ${why}`
}

export const unresolvedText: Readonly<Record<UnresolvedReason, string>> = {
  NOBODY_NEAR: 'nobody fitting is named near before it',
  SEVERAL_NEAR: 'several are named near before it, and none stands out',
  IN_SPEECH: 'in direct speech, where only the first person is understood',
  NO_SPEAKER: 'no speaker is named beside the speech',
  EXPLETIVE: 'it stands for a clause or for nothing',
}

/** How many words of a list are shown. */
const most = 6

function listed(words: readonly string[]): string {
  const shown = words.slice(0, most).map((word) => JSON.stringify(word))
  const more = words.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` or one of ${more} more` : ''}`
}

function quoted(tree: Tree, word: number): string {
  return JSON.stringify(tree.token(word).text)
}
