import type { Claim, ClaimRole, Span } from '../../domain/claim.ts'
import { isRelation } from '../../domain/derive/block.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import { ploverOf } from '../../domain/event-kinds/registry.ts'
import type { EventType } from '../../domain/event-kinds/vocabulary.ts'
import type { ReadDocument } from '../../ingest/read-document.ts'
import type { Homes } from '../../ingest/resolve/homes.ts'

type Entities = ReadonlyMap<string, EntityRecord>

/**
 * A reading for programs, as one line of JSON Lines: `{id, mentions, events, relations, entities}`. Spans are
 * `{start, end}` in UTF-16 code units into the article's body, end excluded; `entity` is an id of `entities`, null for
 * dates, sums, measures, peoples without a country, and names of a dateline.
 * A participant's `countryCode` is the country that it is, lies in, or is of, as far as gazetteers and article say.
 */
export function readingJson({ source, reading, figures, homes }: ReadDocument): string {
  const { mentions, claims, entities } = reading
  const byId: Entities = new Map(entities.map((entity) => [entity.id, entity]))
  const facts = {
    id: source,
    mentions: [
      ...mentions.map(({ start, end, surface, entityId, rule }) => ({
        start,
        end,
        kind: rule === 'gazetteer.demonym' ? 'NATIONALITY' : byId.get(entityId)?.kind,
        text: surface,
        entity: entityId,
        rule,
      })),
      ...figures.map(({ start, end, kind, surface }) => ({
        start,
        end,
        kind,
        text: surface,
        entity: null,
        rule: `figure.${kind}`,
      })),
    ].sort((a, b) => a.start - b.start),
    events: claims.filter((claim) => !isRelation(claim)).map((claim) => eventOf(claim, byId, homes)),
    relations: claims.filter(isRelation).map((claim) => ({
      type: claim.type,
      title: claim.content?.surface ?? null,
      former: claim.mode === 'former',
      ...statusOf(claim),
      participants: claim.roles.map((role) => participantOf(role, byId, homes)),
    })),
    entities: entities.map(({ id, kind, name, wikidataId, place }) => ({
      id,
      kind,
      name,
      wikidataId,
      countryCode: place?.countryCode ?? null,
    })),
  }
  return `${JSON.stringify(facts)}\n`
}

function eventOf(claim: Claim, entities: Entities, homes: Homes) {
  const spoken = claim.roles.find(({ role }) => role === 'speaker')
  const where = claim.roles.find(({ role }) => role === 'venue' || role === 'place' || role === 'destination')
  return {
    type: claim.type,
    plover: ploverOf(claim.type as EventType, claim.mode),
    mode: claim.mode,
    ...statusOf(claim),
    attribution: claim.attribution,
    participants: claim.roles
      .filter(({ role }) => role !== 'speaker' || claim.type === 'STATEMENT')
      .map((role) => participantOf(role, entities, homes)),
    place: where === undefined ? null : participantOf(where, entities, homes),
    time: claim.time,
    speaker: spoken === undefined ? null : participantOf(spoken, entities, homes),
    content: claim.content === null ? null : { ...spanOf(claim.content), text: claim.content.surface },
  }
}

function statusOf({ polarity, modality, trigger, rule, confidence }: Claim) {
  return { polarity, modality, trigger: { ...spanOf(trigger), text: trigger.surface }, rule, confidence }
}

function participantOf({ role, entityId, chain, ...span }: ClaimRole, entities: Entities, homes: Homes) {
  const entity = entities.get(entityId)
  return {
    role,
    ...spanOf(span),
    text: span.surface,
    entity: entityId,
    name: entity?.name ?? span.name,
    countryCode: homes.get(entityId) ?? null,
    chain: chain === null ? null : { ...spanOf(chain), text: chain.surface, rule: chain.rule },
  }
}

function spanOf({ start, end }: Pick<Span, 'start' | 'end'>) {
  return { start, end }
}
