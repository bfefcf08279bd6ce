import { builder } from '../builder.ts'
import type { ArticleRow, EntityRow, PassageRow } from '../rows.ts'
import { ArticleRef, EntityRef, PassageRef } from './refs.ts'

export interface MentionShape {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly confidence: number
  readonly rule: string
  readonly entity: EntityRow
  readonly passage: PassageRow & { article: ArticleRow }
}

export const MentionRef = builder.objectRef<MentionShape>('Mention')

MentionRef.implement({
  description: 'A place in an article that names an entity.',
  fields: (t) => ({
    start: t.exposeInt('start', {
      description: "Where it begins in the article's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
    surface: t.exposeString('surface', { description: 'The words themselves.' }),
    confidence: t.exposeFloat('confidence', { description: '0 to 1.' }),
    rule: t.exposeString('rule', { description: 'What recognized it, as `gazetteer.country`.' }),
    entity: t.expose('entity', { type: EntityRef, description: 'What it names.' }),
    passage: t.expose('passage', { type: PassageRef, description: 'The sentence it stands in.' }),
    article: t.field({
      type: ArticleRef,
      description: 'The article it stands in.',
      resolve: (own) => own.passage.article,
    }),
  }),
})
