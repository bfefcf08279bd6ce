import type { GraphStore } from '../../graph/store.ts'
import { entitiesMeant, type Judged, JudgementRefused, keep, type Ruling } from './judgements.ts'
import { rewrite } from './rewrite.ts'
import { articlesAbout } from './statements.ts'

/**
 * Two entities are one: all that means `absorb`, now and later, means the other. Throws ENTITY_UNKNOWN, ALREADY_ONE, or
 * KINDS_DIFFER.
 */
export async function mergeEntities(
  store: GraphStore,
  ids: { readonly keep: string; readonly absorb: string },
  ruling: Ruling,
): Promise<Judged> {
  return store.write(async (tx) => {
    const [kept, absorbed] = await entitiesMeant(tx, [ids.keep, ids.absorb])
    if (kept === undefined || absorbed === undefined) throw new Error('Two ids give two entities.')
    if (kept.id === absorbed.id)
      throw new JudgementRefused('ALREADY_ONE', `${kept.name} is one entity already.`)
    if (kept.kind !== absorbed.kind)
      throw new JudgementRefused(
        'KINDS_DIFFER',
        `${kept.name} is a ${kept.kind}, ${absorbed.name} a ${absorbed.kind}; only entities of one kind can be one.`,
      )
    const articles = await tx.run(articlesAbout, { id: absorbed.id })
    const judgement = await keep(tx, ruling, {
      kind: 'MERGE',
      subject: absorbed.id,
      entityId: kept.id,
      records: [kept, absorbed],
    })
    await rewrite(tx, [...new Set(articles.map(({ articleId }) => articleId))])
    return { judgement, entityId: kept.id }
  })
}
