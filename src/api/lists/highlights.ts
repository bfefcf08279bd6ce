import type { Context } from '../context.ts'
import type { ArticleRow, EntityRow, EventRow } from '../rows.ts'
import { type Highlight, highlight } from '../search/highlight.ts'
import { askedWords } from '../search/likeness.ts'

/** An entity's other names that are shown. */
const mostAliases = 3

/** Where a node has the words of a search, at most four excerpts. */
export async function highlightsOf(
  node: EntityRow | EventRow | ArticleRow,
  text: string,
  { loaders }: Context,
): Promise<Highlight[]> {
  const asked = askedWords(text)
  const there = (found: (Highlight | undefined)[]) => found.filter((one) => one !== undefined)
  if ('event' in node) return there([highlight('SUMMARY', node.event.summary, asked)])
  if ('kind' in node) {
    const aliases = there(node.aliases.map((alias) => highlight('ALIAS', alias, asked)))
    return there([highlight('NAME', node.name, asked), ...aliases.slice(0, mostAliases)])
  }
  const body = await loaders.articleText.load(node.id)
  return there([highlight('TITLE', node.title ?? '', asked), highlight('TEXT', body ?? '', asked)])
}
