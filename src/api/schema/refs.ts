import { kindLabels } from '../../domain/entity.ts'
import { builder } from '../builder.ts'
import type { ArticleRow, ClaimRow, EntityRow, EventRow, PassageRow } from '../rows.ts'

/** The types that refer to one another; each is given its fields in a file of its own. */
export const EntityRef = builder.interfaceRef<EntityRow>('Entity')
export const PersonRef = builder.objectRef<EntityRow>('Person')
export const OrganizationRef = builder.objectRef<EntityRow>('Organization')
export const PlaceRef = builder.objectRef<EntityRow>('Place')
export const ArticleRef = builder.objectRef<ArticleRow>('Article')
export const PassageRef = builder.objectRef<PassageRow & { article: ArticleRow }>('Passage')
export const EventRef = builder.objectRef<EventRow>('Event')
export const ClaimRef = builder.objectRef<ClaimRow>('Claim')

/** The type of any node, by the shape of its row. */
export function typeOfNode(
  row: object,
): 'Person' | 'Organization' | 'Place' | 'Event' | 'Claim' | 'Passage' | 'Article' | 'Judgement' {
  if ('madeAt' in row) return 'Judgement'
  if ('kind' in row) return kindLabels[(row as EntityRow).kind]
  if ('claim' in row) return 'Claim'
  if ('event' in row) return 'Event'
  return 'index' in row ? 'Passage' : 'Article'
}
