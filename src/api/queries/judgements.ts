import { z } from 'zod'
import { entityKinds } from '../../domain/entity.ts'
import { judgementKinds } from '../../domain/judgement.ts'
import { pagedStatement, pageParams } from '../../graph/paged-statement.ts'
import { statement } from '../../graph/statement.ts'

const texts = z.array(z.string()).readonly()
const identities = z.array(z.object({ id: z.string(), kind: z.enum(entityKinds), name: z.string() }))

const judgementRow = z.object({
  id: z.string(),
  kind: z.enum(judgementKinds),
  subject: z.string(),
  entityId: z.string(),
  name: z.string().nullish(),
  reason: z.string(),
  madeBy: z.string().nullish(),
  madeAt: z.string(),
  undoneAt: z.string().nullish(),
  records: z.string().transform((json) => identities.parse(JSON.parse(json))),
})
export type JudgementRow = z.infer<typeof judgementRow>

const filter = { ids: texts.nullable(), kinds: texts.nullable(), standing: z.boolean().nullable() }

export const judgementsLatest = pagedStatement({
  name: 'read/judgements-latest',
  key: ['text', 'text'],
  params: z.object({ ...filter, ...pageParams }),
  row: z.object({ judgement: judgementRow }),
})

export const countJudgements = statement({
  name: 'read/count-judgements',
  params: z.object(filter),
  row: z.object({ count: z.number() }),
})

export const judgementsByIds = statement({
  name: 'read/judgements-by-ids',
  params: z.object({ ids: texts }),
  row: z.object({ judgement: judgementRow }),
})

export const entitiesMeant = statement({
  name: 'read/entities-meant',
  params: z.object({ ids: texts }),
  row: z.object({ subject: z.string(), entityId: z.string() }),
})
