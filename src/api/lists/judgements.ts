import { connectionOf, type PageArguments, pageOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { countJudgements, judgementsLatest } from '../queries/judgements.ts'
import { entityIdsOf } from '../schema/arguments.ts'

export interface JudgementFilterInput {
  readonly entityIds?: readonly (string | number)[] | null | undefined
  readonly kinds?: readonly string[] | null | undefined
  readonly standing?: boolean | null | undefined
}

/** A page of judgements, the latest first. */
export async function judgementList(
  args: PageArguments & { readonly filter?: JudgementFilterInput | null | undefined },
  { store }: Context,
) {
  const filter = {
    ids: entityIdsOf(args.filter?.entityIds) ?? null,
    kinds: args.filter?.kinds ?? null,
    standing: args.filter?.standing ?? null,
  }
  const { statement, page } = pageOf(judgementsLatest, args)
  const rows = await store.read(statement, { ...filter, ...page })
  return connectionOf(
    rows,
    args,
    ({ judgement }) => [judgement.madeAt, judgement.id],
    ({ judgement }) => ({ node: judgement }),
    async () => (await store.read(countJudgements, filter))[0]?.count ?? 0,
  )
}
