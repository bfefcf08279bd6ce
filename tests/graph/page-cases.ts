import type { PagedStatement, SortKey } from '../../src/graph/paged-statement.ts'
import { type ContractCase, contractCase } from './contract-case.ts'

type Values = Record<string, unknown>

interface Page extends Values {
  readonly after: SortKey
  readonly before: SortKey
  readonly limit: number
}

/** A page read from either end, which is two cases. Between the ends of the list where no keys are given. */
export function pageCases<P extends Page, R extends Values>(
  list: PagedStatement<P, R>,
  params: Omit<P, 'after' | 'before' | 'limit'>,
  { about, ...page }: Partial<Pick<Page, 'after' | 'before' | 'limit'>> & { about?: string } = {},
): ContractCase[] {
  return [list.forward, list.backward].map((statement) =>
    contractCase({
      statement,
      params: { ...params, ...list.ends, limit: 10, ...page } as unknown as P,
      ...(about === undefined ? {} : { about }),
    }),
  )
}
