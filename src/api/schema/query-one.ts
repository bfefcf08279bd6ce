import { nameKey } from '../../domain/names.ts'
import { canonicalUrl } from '../../ingest/clean/canonical-url.ts'
import { builder } from '../builder.ts'
import { apiError } from '../errors.ts'
import { entityTypes, idsOfTypes } from '../global-id.ts'
import { articleByUrl, entityByName, entityByWikidataId } from '../queries/by-id.ts'
import { ArticleRef, EntityRef } from './refs.ts'

builder.queryFields((t) => ({
  article: t.field({
    type: ArticleRef,
    nullable: true,
    description:
      'One article, by exactly one of its id and its address; null where the address is not known.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      url: t.arg({ type: 'URL', description: 'Its address; tracking parameters do not matter.' }),
    },
    resolve: async (_root, { id, url }, { store, loaders }) => {
      onlyOne({ id, url })
      if (id === null || id === undefined) {
        const [row] = await store.read(articleByUrl, { url: canonicalUrl(String(url)) ?? String(url) })
        return row?.article ?? null
      }
      const [local] = idsOfTypes([String(id)], ['Article'])
      return (await loaders.article.load(local as string)) ?? notFound(id)
    },
  }),
  entity: t.field({
    type: EntityRef,
    nullable: true,
    description:
      'One entity, by exactly one of its id, a name and its Wikidata id. A name finds the entity that most articles use it for; null where none does.',
    args: {
      id: t.arg.id({ description: 'Its id.' }),
      name: t.arg.string({ description: 'Any form of its name; case and accents do not matter.' }),
      wikidataId: t.arg.string({ description: 'Its Wikidata item, as Q30.' }),
    },
    resolve: async (_root, { id, name, wikidataId }, { store, loaders }) => {
      onlyOne({ id, name, wikidataId })
      if (name !== null && name !== undefined) {
        const [row] = await store.read(entityByName, { key: nameKey(name) })
        return row?.entity ?? null
      }
      if (wikidataId !== null && wikidataId !== undefined) {
        const [row] = await store.read(entityByWikidataId, { wikidataId })
        return row?.entity ?? null
      }
      const [local] = idsOfTypes([String(id)], entityTypes)
      return (await loaders.entity.load(local as string)) ?? notFound(id)
    },
  }),
}))

function onlyOne(given: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(given)
  const count = names.filter((name) => given[name] !== null && given[name] !== undefined).length
  if (count !== 1)
    throw apiError('BAD_INPUT', `Give exactly one of ${names.join(', ')}; ${count} were given.`)
}

function notFound(id: unknown): never {
  throw apiError('NOT_FOUND', `Nothing has the id ${String(id)} any more.`)
}
