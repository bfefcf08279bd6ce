import type { Claim, ClaimRole } from '../../domain/claim.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import type { TimeInterval } from '../../domain/time.ts'
import * as colour from './colours.ts'
import type { DecidingWords } from './deciding-words.ts'

/** A claim for people: what it says, by which rule, then a line for each role, its content and its time. */
export function claimLines(claim: Claim, entities: ReadonlyMap<string, EntityRecord>): string[] {
  const { polarity, modality, attribution, rule, confidence, content, time } = claim
  const told = `${rule} on ${JSON.stringify(claim.trigger.surface)}, confidence ${confidence}`
  return [
    `${colour.trigger(claim.type)}${claim.mode === null ? '' : ` ${claim.mode}`} ${polarity} ${modality} by ${attribution}; ${colour.faint(told)}`,
    ...claim.roles.map((role) => `  ${role.role} ${roleText(role, entities)}`),
    ...(content === null ? [] : [`  ${content.role} ${JSON.stringify(content.surface)}`]),
    ...(time.surface === null ? [] : [`  when ${timeText(time)}`]),
  ]
}

export function timeText({ start, end, grain, surface }: TimeInterval): string {
  const days = start === end ? (start ?? 'no day') : `${start ?? '?'} to ${end ?? '?'}`
  return `${colour.time(JSON.stringify(surface))} ${days}, ${grain}`
}

function roleText(
  { entityId, name, surface, chain }: ClaimRole,
  entities: ReadonlyMap<string, EntityRecord>,
): string {
  const entity = entities.get(entityId)
  const shown = entity === undefined ? name : colour.name(entity.kind, entity.name)
  const through = chain === null ? '' : ` through ${JSON.stringify(chain.surface)} by ${chain.rule}`
  return `${shown} (${JSON.stringify(surface)}${through})`
}

/** Says why a claim is not plainly of what happened. */
export function decidedLines(
  { polarity, modality, rule }: Claim,
  trigger: number,
  words: DecidingWords,
): string[] {
  const quoted = (found: readonly string[]) => found.map((word) => JSON.stringify(word)).join(', ')
  const denied = polarity === 'NEGATED' ? words.ofPolarity(trigger) : []
  const unreal = modality === 'OCCURRED' ? [] : words.ofModality(trigger)
  const ahead = modality === 'PLANNED' && unreal.length === 0 && !rule.startsWith('position.')
  return [
    ...(denied.length > 0 ? [`  ${polarity} by ${quoted(denied)}`] : []),
    ...(unreal.length > 0 ? [`  ${modality} by ${quoted(unreal)}`] : []),
    ...(ahead ? [`  ${modality} by its time, which lies ahead`] : []),
  ]
}
