import { z } from 'zod'
import { entityKinds, kindLabels } from '../domain/entity.ts'
import { edgeKey, edgeKinds, type Label, labels } from '../export/dictionary.ts'
import { statement } from '../graph/statement.ts'

const nothing = z.object({})
const ids = z.object({ ids: z.array(z.string()).readonly() })
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]),
)

const perLabel = <S>(make: (label: Label) => S) =>
  Object.fromEntries(labels.map((label) => [label, make(label)])) as Readonly<Record<Label, S>>

/** For each label: which of some ids are there. */
export const idsThere = perLabel((label) =>
  statement({
    name: 'read/ids-there',
    variant: { LABEL: label },
    params: ids,
    row: z.object({ id: z.string() }),
  }),
)

export const importNodes = perLabel((label) =>
  statement({
    name: 'write/import-nodes',
    variant: { LABEL: label },
    params: z.object({ rows: z.array(z.object({ id: z.string(), properties })) }),
    row: nothing,
  }),
)

/** By kind of entity. */
export const importEntityKinds = new Map(
  entityKinds.map((kind) => [
    kind as string,
    statement({
      name: 'write/import-entity-kinds',
      variant: { KIND: kindLabels[kind] },
      params: ids,
      row: nothing,
    }),
  ]),
)

const edgeRows = z.object({
  rows: z.array(z.object({ source: z.string(), target: z.string(), properties })),
})

/** By the key of the kind of edge. */
export const importEdges = new Map(
  edgeKinds.map((kind) => [
    edgeKey(kind),
    statement({
      name: 'write/import-edges',
      variant: { FROM: kind.from, TYPE: kind.type, TO: kind.to },
      params: edgeRows,
      row: nothing,
    }),
  ]),
)
