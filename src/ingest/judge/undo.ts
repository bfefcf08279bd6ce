import type { Judgement } from '../../domain/judgement.ts'
import type { GraphStore, Transaction } from '../../graph/store.ts'
import { refreshNames } from '../write/entities.ts'
import { type Judged, JudgementRefused, storedJudgement } from './judgements.ts'
import { rewrite } from './rewrite.ts'
import { meanings } from './settle.ts'
import { articlesAbout, deleteMentionSites, undoJudgement } from './statements.ts'

/**
 * Takes a judgement back: everything stands as if it had not been made, and the judgement stays as history. Throws
 * JUDGEMENT_UNKNOWN, or ALREADY_UNDONE.
 *
 * @param undoneAt ISO instant
 */
export async function undo(store: GraphStore, id: string, undoneAt: string): Promise<Judged> {
  return store.write(async (tx) => {
    const judgement = await storedJudgement(tx, id)
    if (judgement.undoneAt !== null)
      throw new JudgementRefused('ALREADY_UNDONE', 'It has been taken back already.')
    const articles = await articlesUnder(tx, judgement)
    await tx.run(undoJudgement, { id, undoneAt })
    if (judgement.kind === 'SPLIT') await tx.run(deleteMentionSites, { judgementId: id })
    await rewrite(tx, articles)
    const { meant } = await meanings(tx, [judgement.entityId])
    const entityId = meant(judgement.entityId)
    await refreshNames(tx, [entityId])
    return { judgement: { ...judgement, undoneAt }, entityId }
  })
}

/** The articles of which a judgement says who is meant. */
async function articlesUnder(tx: Transaction, { kind, subject }: Judgement): Promise<string[]> {
  if (kind === 'RENAME') return []
  const { meant } = await meanings(tx, [subject])
  const rows = await tx.run(articlesAbout, { id: meant(subject) })
  return [...new Set(rows.flatMap(({ articleId, judged }) => (judged ? [articleId] : [])))]
}
