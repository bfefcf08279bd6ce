import { kindLabels } from '../../domain/entity.ts'
import type { Context } from '../context.ts'
import type { JudgementRow } from '../queries/judgements.ts'
import type { ArticleRow, ClaimRow, EntityRow, EventRow, PassageRow } from '../rows.ts'

/** What any node field can give, marked with its type so that GraphQL knows it. */
export type LoadedNode = (
  | EntityRow
  | EventRow
  | ArticleRow
  | ClaimRow
  | JudgementRow
  | (PassageRow & { article: ArticleRow })
) & {
  readonly __typename: string
}

/** The node of a decoded global id, or null where there is none of that type and id. */
export async function loadNode(
  { loaders }: Context,
  { typename, id }: { typename: string; id: string },
): Promise<LoadedNode | null> {
  const row = await (typename === 'Article'
    ? loaders.article.load(id)
    : typename === 'Passage'
      ? loaders.passage.load(id)
      : typename === 'Event'
        ? loaders.event.load(id)
        : typename === 'Claim'
          ? loaders.claim.load(id)
          : typename === 'Judgement'
            ? loaders.judgement.load(id)
            : loaders.entity.load(id))
  if (row === null) return null
  if (typename !== 'Judgement' && 'kind' in row && kindLabels[(row as EntityRow).kind] !== typename)
    return null
  return { ...row, __typename: typename }
}
