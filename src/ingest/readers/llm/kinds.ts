import { type RelationType, relationTypes } from '../../../domain/claim.ts'
import type { EventKind } from '../../../domain/event-kinds/kind.ts'
import { eventKinds } from '../../../domain/event-kinds/registry.ts'

/** What a model may claim of one type: an event kind without its grammar, or a lasting tie. */
export type ClaimKind = Pick<EventKind, 'description' | 'roles' | 'requires' | 'contentRole'> & {
  readonly type: EventKind['type'] | RelationType
}

const relations: Readonly<Record<RelationType, Omit<ClaimKind, 'type'>>> = {
  HOLDS_POSITION: {
    description: 'A person bears a title; the trigger is the title.',
    roles: { holder: { filler: 'PERSON' }, of: { filler: 'ANY' } },
    requires: ['holder'],
  },
  MEMBER_OF: {
    description: 'One belongs to an organization.',
    roles: { member: { filler: 'ANY' }, group: { filler: 'ORGANIZATION' } },
    requires: ['member', 'group'],
  },
  SPOUSE_OF: {
    description: 'Two persons are married.',
    roles: { spouse: { filler: 'PERSON' } },
    requires: ['spouse', 'spouse'],
  },
  FAMILY_OF: {
    description: 'Two persons are kin.',
    roles: { person: { filler: 'PERSON' }, relative: { filler: 'PERSON' } },
    requires: ['person', 'relative'],
  },
  BASED_IN: {
    description: 'An organization has its seat in a place.',
    roles: { organization: { filler: 'ORGANIZATION' }, place: { filler: 'PLACE' } },
    requires: ['organization', 'place'],
  },
  LOCATED_IN: {
    description: 'A place lies in another.',
    roles: { place: { filler: 'PLACE' }, container: { filler: 'PLACE' } },
    requires: ['place', 'container'],
  },
  OWNS: {
    description: 'One owns another.',
    roles: { owner: { filler: 'ANY' }, owned: { filler: 'ORGANIZATION' } },
    requires: ['owner', 'owned'],
  },
}

/** The whole vocabulary, in its order. */
export const claimKinds: readonly ClaimKind[] = [
  ...eventKinds,
  ...relationTypes.map((type) => ({ type, ...relations[type] })),
]

const byType = new Map<string, ClaimKind>(claimKinds.map((kind) => [kind.type, kind]))

export function claimKind(type: string): ClaimKind | undefined {
  return byType.get(type)
}

/** Whether the type is a lasting tie, which has no time of its own. */
export function isTie({ type }: ClaimKind): boolean {
  return type in relations
}
