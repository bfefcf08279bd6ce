import { articleId } from '../../domain/ids.ts'
import { canonicalUrl } from '../../ingest/clean/canonical-url.ts'
import { removeArticles } from '../../ingest/write/write-articles.ts'
import { builder } from '../builder.ts'
import { apiError } from '../errors.ts'
import { encodeGlobalId, idsOfTypes } from '../global-id.ts'
import { needs } from '../scopes.ts'

interface RetractedShape {
  readonly articleId: string
}

const RetractedRef = builder.objectRef<RetractedShape>('RetractedArticle').implement({
  description: 'An article that the graph no longer holds.',
  fields: (t) => ({
    articleId: t.id({
      description: 'The id that it had.',
      resolve: (own) => encodeGlobalId('Article', own.articleId),
    }),
  }),
})

/** No article of that id or address is stored. */
class ArticleUnknown extends Error {}

builder.objectType(ArticleUnknown, {
  name: 'ArticleUnknown',
  description: 'No such article is stored; it may have been retracted before.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'Which article was asked for.' }) }),
})

builder.mutationField('retractArticle', (t) =>
  t.field({
    type: RetractedRef,
    description: 'Removes an article and exactly what only it supported: claims, events, relations, names.',
    extensions: needs('curate'),
    errors: { types: [ArticleUnknown] },
    args: {
      id: t.arg.id({ description: 'Its id; or else its address.' }),
      url: t.arg({ type: 'URL', description: 'Its address; tracking parameters do not matter.' }),
    },
    resolve: async (_root, { id, url }, { store }) => {
      if ((id == null) === (url == null)) throw apiError('BAD_INPUT', 'Give exactly one of id and url.')
      const local =
        id == null
          ? articleId(canonicalUrl(String(url)) ?? String(url), '')
          : (idsOfTypes([String(id)], ['Article'])[0] as string)
      const [removed] = await removeArticles(store, [local])
      if (removed === undefined) throw new ArticleUnknown(`No article ${String(id ?? url)} is stored.`)
      return { articleId: removed }
    },
  }),
)
