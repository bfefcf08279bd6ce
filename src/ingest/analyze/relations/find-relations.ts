import type { AnalyzedDocument } from '../document.ts'
import { containment } from './containment.ts'
import { kinship } from './kinship.ts'
import { membership } from './membership.ts'
import { ownership } from './ownership.ts'
import type { RelationMention, RelationPattern } from './relation.ts'
import { seat } from './seats.ts'

const patterns: readonly RelationPattern[] = [kinship, membership, seat, containment, ownership]

/** The lasting ties that an article states, positions apart, in order of the text. */
export function findRelations(document: AnalyzedDocument): RelationMention[] {
  return document.tree.tokens.flatMap(({ index }) => patterns.flatMap((read) => read(document, index)))
}
