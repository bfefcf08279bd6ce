import { z } from 'zod'
import { type EntityKind, entityKinds, kindLabels } from '../../domain/entity.ts'
import { statement } from '../../graph/statement.ts'

const nullableText = z.string().nullable()
const ids = z.object({ ids: z.array(z.string()).readonly() })
const nothing = z.object({})

const entityRows = z.object({
  rows: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      name: z.string(),
      named: z.boolean(),
      wikidataId: nullableText,
      description: nullableText,
      placeKind: nullableText,
      countryCode: nullableText,
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    }),
  ),
})

const putEntitiesOfKind = new Map(
  entityKinds.map((kind) => [
    kind,
    statement({
      name: 'write/put-entities',
      variant: { KIND: kindLabels[kind] },
      params: entityRows,
      row: nothing,
    }),
  ]),
)

export function putEntities(kind: EntityKind) {
  return putEntitiesOfKind.get(kind) as NonNullable<ReturnType<typeof putEntitiesOfKind.get>>
}

export const putLocatedIn = statement({
  name: 'write/put-located-in',
  params: z.object({ rows: z.array(z.object({ childId: z.string(), parentId: z.string() })) }),
  row: nothing,
})

const nameUse = { key: z.string(), entityId: z.string(), surface: z.string() }

export const entityNames = statement({
  name: 'write/entity-names',
  params: ids,
  row: z.object({ ...nameUse, articleCount: z.number() }),
})

export const putNames = statement({
  name: 'write/put-names',
  params: z.object({ rows: z.array(z.object({ ...nameUse, articleCount: z.number() })) }),
  row: nothing,
})

export const deleteNames = statement({
  name: 'write/delete-names',
  params: z.object({ rows: z.array(z.object(nameUse)) }),
  row: nothing,
})

export const deleteUnusedNames = statement({
  name: 'write/delete-unused-names',
  params: z.object({ keys: z.array(z.string()).readonly() }),
  row: nothing,
})

export const entityTallies = statement({
  name: 'write/entity-tallies',
  params: ids,
  row: z.object({
    id: z.string(),
    name: z.string(),
    named: z.boolean(),
    givenName: nullableText,
    searchText: z.string(),
    articleCount: z.number(),
    firstSeenAt: nullableText,
    lastSeenAt: nullableText,
  }),
})

export const entitySeen = statement({
  name: 'write/entity-seen',
  params: ids,
  row: z.object({ id: z.string(), firstSeenAt: nullableText, lastSeenAt: nullableText }),
})

const told = { articleCount: z.number(), firstSeenAt: nullableText, lastSeenAt: nullableText }
const called = {
  name: z.string(),
  aliases: z.array(z.string()).readonly(),
  givenName: nullableText,
  searchText: z.string(),
}

/** Names are given only where they change: each time, full text would index them anew. */
export const setEntities = statement({
  name: 'write/set-entities',
  params: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        changes: z.union([z.strictObject({ ...told, ...called }), z.strictObject(told)]),
      }),
    ),
  }),
  row: nothing,
})

export const unmentionedEntities = statement({
  name: 'write/unmentioned-entities',
  params: ids.extend({ going: z.array(z.string()).readonly() }),
  row: z.object({ id: z.string(), parentIds: z.array(z.string()).readonly() }),
})

export const deleteEntities = statement({ name: 'write/delete-entities', params: ids, row: nothing })
