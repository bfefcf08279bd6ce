import type { EntityRecord } from '../../domain/entity.ts'
import { WiregraphError } from '../../domain/errors.ts'
import { digest } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/judgement.ts'
import type { Transaction } from '../../graph/store.ts'
import { recordsOf } from './records.ts'
import { meanings } from './settle.ts'
import { judgementById, putJudgements } from './statements.ts'

/** Why, when and by whom a judgement is made. */
export interface Ruling {
  readonly reason: string
  /** As callers are called; null where nobody has a name. */
  readonly madeBy: string | null
  /** ISO instant. */
  readonly madeAt: string
}

/** What was judged, and of whom. */
export interface Judged {
  readonly judgement: Judgement
  /** The entity that is left, or that it is about. */
  readonly entityId: string
}

/** A judgement that cannot be made, or not be undone; `code` says why. */
export class JudgementRefused extends WiregraphError {}

/** The entities that ids stand for now, in their order. Throws ENTITY_UNKNOWN. */
export async function entitiesMeant(tx: Transaction, ids: readonly string[]): Promise<EntityRecord[]> {
  const { meant } = await meanings(tx, ids)
  const now = ids.map(meant)
  const records = new Map((await recordsOf(tx, now)).map((record) => [record.id, record]))
  return now.map((id, at) => {
    const record = records.get(id)
    if (record === undefined) throw new JudgementRefused('ENTITY_UNKNOWN', `There is no entity ${ids[at]}.`)
    return record
  })
}

/** Keeps a judgement. */
export async function keep(
  tx: Transaction,
  ruling: Ruling,
  judged: Pick<Judgement, 'kind' | 'subject' | 'entityId' | 'records'> & {
    readonly name?: string
    readonly id?: string
  },
): Promise<Judgement> {
  const judgement: Judgement = {
    name: null,
    undoneAt: null,
    ...ruling,
    id: judgementId(tx, judged.kind, judged.subject),
    ...judged,
  }
  const { records, ...own } = judgement
  await tx.run(putJudgements, { rows: [{ ...own, records: JSON.stringify(records) }] })
  return judgement
}

/** Unique, since no other write has the number of this one. */
export function judgementId(tx: Transaction, kind: string, subject: string): string {
  return `judgement:${digest(kind, subject, String(tx.turn))}`
}

/** Throws JUDGEMENT_UNKNOWN. */
export async function storedJudgement(tx: Transaction, id: string): Promise<Judgement> {
  const [row] = await tx.run(judgementById, { id })
  if (row === undefined) throw new JudgementRefused('JUDGEMENT_UNKNOWN', `There is no judgement ${id}.`)
  return { ...row.judgement, records: JSON.parse(row.judgement.records) as EntityRecord[] }
}
