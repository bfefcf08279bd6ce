import { Clusters } from './clusters.ts'
import { groupsOf } from './groups.ts'
import type { Judgement } from './judgement.ts'
import type { Reference } from './profile.ts'
import type { Resolution } from './resolution.ts'

/**
 * Who is who among references: a function of the set of them and of the judgements, whatever their order. References of
 * equal content are taken once. Those that tell most found entities, and the others join the one that they fit best, or
 * found their own; then entities that have come to fit each other are joined. Each is compared with those alone that
 * share a block key, so that the cost grows with the references and the entities of a block.
 */
export function resolve(references: readonly Reference[], judgements: readonly Judgement[] = []): Resolution {
  const clusters = new Clusters()
  for (const group of groupsOf(references, judgements)) clusters.place(group)
  clusters.settle()
  return clusters.resolution()
}
