import { eventKind } from '../../../domain/event-kinds/registry.ts'
import type { Tree } from '../tree.ts'
import type { ExtractedClaim } from './extracted-claim.ts'

/** A claim with the words besides its trigger that tell of it: they tell of no second event of the kind. */
export interface WordedClaim {
  readonly claim: ExtractedClaim
  readonly words: readonly number[]
}

/**
 * Leaves out a noun that tells again of the event that its verb tells of, with nobody whom the verb does not name: "the
 * bombing killed three", "arrested two men in raids", "died in an attack".
 */
export function withoutRepeats(tree: Tree, claims: readonly WordedClaim[]): ExtractedClaim[] {
  return claims
    .filter(({ claim }) => !claims.some((other) => repeats(tree, claim, other)))
    .map(({ claim }) => claim)
}

function repeats(tree: Tree, claim: ExtractedClaim, { claim: other, words }: WordedClaim): boolean {
  const noun = claim.trigger.first
  if (claim === other || tree.token(noun).pos !== 'NOUN' || tree.token(other.trigger.first).pos !== 'VERB')
    return false
  const sameKind = claim.type === other.type
  const named = sameKind && words.includes(noun)
  const passing = isAct(claim) && isAct(other) && carrying(tree, noun) === other.trigger.first
  if (!named && !passing) return false
  return claim.roles.every(({ role, entity }) => {
    const located = eventKind(claim.type).roles[role]?.location === true
    return (located && !named) || other.roles.some((filled) => filled.entity === entity)
  })
}

/** The verb in whose course a noun happens: "arrested in a raid". */
function carrying(tree: Tree, noun: number): number | undefined {
  const mark = tree.token(noun).dep === 'pobj' ? tree.head(noun) : undefined
  return mark !== undefined && ['in', 'during', 'with', 'by'].includes(tree.lemma(mark))
    ? tree.head(mark)
    : undefined
}

function isAct({ type }: ExtractedClaim): boolean {
  return eventKind(type).quadClass === 'MATERIAL_CONFLICT'
}
