import type { EntityRecord } from '../../domain/entity.ts'
import type { GraphStore } from '../../graph/store.ts'
import { identityOf } from '../gazetteer/identity.ts'
import { refreshNames } from '../write/entities.ts'
import { entitiesMeant, type Judged, JudgementRefused, keep, type Ruling } from './judgements.ts'
import { recordsOf } from './records.ts'
import { meanings } from './settle.ts'

/** An entity goes by another name; those that articles use stay as aliases. Throws ENTITY_UNKNOWN. */
export async function renameEntity(
  store: GraphStore,
  { entity: id, name }: { readonly entity: string; readonly name: string },
  ruling: Ruling,
): Promise<Judged> {
  return store.write(async (tx) => {
    const [entity] = (await entitiesMeant(tx, [id])) as [EntityRecord]
    const judgement = await keep(tx, ruling, {
      kind: 'RENAME',
      subject: entity.id,
      entityId: entity.id,
      name,
      records: [entity],
    })
    await refreshNames(tx, [entity.id])
    return { judgement, entityId: entity.id }
  })
}

/**
 * A name means an entity, in articles to come as in questions. Throws ENTITY_UNKNOWN, or ALIAS_TAKEN where the name means
 * another entity by itself.
 */
export async function addAlias(
  store: GraphStore,
  { entity: id, alias }: { readonly entity: string; readonly alias: string },
  ruling: Ruling,
): Promise<Judged> {
  return store.write(async (tx) => {
    const [entity] = (await entitiesMeant(tx, [id])) as [EntityRecord]
    const identity = identityOf(entity.kind, alias)
    const { meant } = await meanings(tx, [identity.id])
    const [other] = await recordsOf(tx, [meant(identity.id)])
    if (other !== undefined && other.id !== entity.id)
      throw new JudgementRefused(
        'ALIAS_TAKEN',
        `${alias} means ${other.name} (${other.id}); merge the two if they are one.`,
      )
    const judgement = await keep(tx, ruling, {
      kind: 'ALIAS',
      subject: identity.id,
      entityId: entity.id,
      name: alias,
      records: [entity, identity],
    })
    await refreshNames(tx, [entity.id])
    return { judgement, entityId: entity.id }
  })
}
