import { type Excerpt, excerptsOf } from '../../graph/text/highlight.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors.ts'
import type { ArticleRow, EntityRow, EventRow } from '../rows.ts'

interface Highlight extends Excerpt {
  readonly field: string
}

const mostHighlights = 10

const TextSpanRef = builder.objectRef<Excerpt['spans'][number]>('TextSpan').implement({
  description: 'Part of a text, in UTF-16 code units, the end excluded.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Its first unit.' }),
    end: t.exposeInt('end', { description: 'The unit behind its last.' }),
  }),
})

export const HighlightRef = builder.objectRef<Highlight>('Highlight').implement({
  description: 'Words that were looked for, where they stand.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Where: name or aliases of an entity, summary of an event, title or text of an article.',
    }),
    text: t.exposeString('text', {
      description: 'About 200 characters around them, as plain text; an ellipsis says that there is more.',
    }),
    spans: t.expose('spans', { type: [TextSpanRef], description: 'The words in it.' }),
  }),
})

type Node = EntityRow | EventRow | ArticleRow

/** The parts of a found thing that answer the search; none where it was found by words that are gone since. */
export async function highlightsOf(
  found: { readonly node: Node; readonly label: 'Entity' | 'Event' | 'Article' },
  query: string,
  most: number,
  loaders: Context['loaders'],
): Promise<Highlight[]> {
  if (most < 1 || most > mostHighlights)
    throw apiError('BAD_INPUT', `first is ${most}; it must be from 1 to ${mostHighlights}.`)
  const texts = await textsOf(found, loaders)
  return texts
    .flatMap(([field, text]) => excerptsOf(text, query, most).map((excerpt) => ({ ...excerpt, field })))
    .toSorted((a, b) => b.spans.length - a.spans.length)
    .slice(0, most)
}

async function textsOf(
  { node, label }: Parameters<typeof highlightsOf>[0],
  loaders: Context['loaders'],
): Promise<[field: string, text: string][]> {
  if (label === 'Event') return [['summary', (node as EventRow).event.summary]]
  if (label === 'Article') {
    const { id, title } = node as ArticleRow
    const text = await loaders.articleText.load(id)
    return [
      ['title', title ?? ''],
      ['text', text ?? ''],
    ]
  }
  const { name, aliases } = node as EntityRow
  return [['name', name], ...aliases.map((alias): [string, string] => ['aliases', alias])]
}
