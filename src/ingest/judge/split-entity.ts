import type { EntityRecord } from '../../domain/entity.ts'
import { digest } from '../../domain/ids.ts'
import { mentionSiteId, splitEntityId } from '../../domain/judgement.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import { entitiesMeant, type Judged, JudgementRefused, judgementId, keep, type Ruling } from './judgements.ts'
import { recordsOf } from './records.ts'
import { rewrite } from './rewrite.ts'
import { putMentionSites, storedPassages } from './statements.ts'

/** A mention by its passage and where it starts, in UTF-16 code units into the article's text. */
export interface MentionKey {
  readonly passageId: string
  readonly start: number
}

/**
 * Some mentions of an entity mean another one, which is new; what the sentences say of them goes along. Throws
 * ENTITY_UNKNOWN, MENTION_UNKNOWN, or NOTHING_LEFT where the entity would have no mention any more.
 */
export async function splitEntity(
  store: GraphStore,
  { entity: id, mentions }: { readonly entity: string; readonly mentions: readonly MentionKey[] },
  ruling: Ruling,
): Promise<Judged> {
  return store.write(async (tx) => {
    const [entity] = (await entitiesMeant(tx, [id])) as [EntityRecord]
    const found = await mentionsOf(tx, entity, mentions)
    const own = judgementId(tx, 'SPLIT', entity.id)
    const part: EntityRecord = {
      ...entity,
      id: splitEntityId(entity.id, own),
      name: commonest(found.map(({ surface }) => surface)),
      named: false,
      wikidataId: null,
      description: null,
      locatedIn: null,
    }
    const judgement = await keep(tx, ruling, {
      id: own,
      kind: 'SPLIT',
      subject: part.id,
      entityId: entity.id,
      records: [part, entity],
    })
    await tx.run(putMentionSites, {
      rows: found.map(({ articleId, site }) => ({
        id: `${site}/${digest(own)}`,
        site,
        articleId,
        judgementId: own,
        entityId: part.id,
      })),
    })
    await rewrite(tx, [...new Set(found.map(({ articleId }) => articleId))])
    const left = await recordsOf(tx, [entity.id, part.id])
    if (left.length < 2)
      throw new JudgementRefused(
        'NOTHING_LEFT',
        `These are all mentions of ${entity.name}; rename it instead.`,
      )
    return { judgement, entityId: part.id }
  })
}

async function mentionsOf(tx: Transaction, entity: EntityRecord, wanted: readonly MentionKey[]) {
  const articles = [...new Set(wanted.map(({ passageId }) => passageId.slice(0, passageId.lastIndexOf('/'))))]
  const passages = new Map(
    (await tx.run(storedPassages, { ids: articles })).map((row) => [row.passage.id, row] as const),
  )
  return wanted.map(({ passageId, start }) => {
    const row = passages.get(passageId)
    const mention = row?.mentions.find((one) => one.start === start && one.meant === entity.id)
    if (row === undefined || mention === undefined)
      throw new JudgementRefused(
        'MENTION_UNKNOWN',
        `${entity.name} is not mentioned at ${start} in the passage ${passageId}.`,
      )
    const { articleId, text, start: offset } = row.passage
    return { articleId, surface: mention.surface, site: mentionSiteId(articleId, text, start - offset) }
  })
}

function commonest(surfaces: readonly string[]): string {
  const count = (surface: string) => surfaces.filter((one) => one === surface).length
  const [first = ''] = surfaces.toSorted(
    (a, b) => count(b) - count(a) || b.length - a.length || (a < b ? -1 : 1),
  )
  return first
}
