import { builder } from '../builder.ts'
import { encodeGlobalId } from '../global-id.ts'
import { mentionsOfPassage } from '../lists/mentions.ts'
import { pageArguments } from './arguments.ts'
import { MentionConnection } from './lists.ts'
import { ArticleRef, PassageRef, typeOfNode } from './refs.ts'

PassageRef.implement({
  description: 'One sentence of an article that carries a mention or a claim.',
  interfaces: [builder.nodeInterfaceRef()],
  isTypeOf: (row) => typeOfNode(row as object) === 'Passage',
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: (own) => encodeGlobalId('Passage', own.id) }),
    index: t.exposeInt('index', { description: 'Which sentence of the article it is, from 0.' }),
    text: t.exposeString('text', { description: 'Its words.' }),
    start: t.exposeInt('start', {
      description: "Where it begins in the article's text, in UTF-16 code units.",
    }),
    end: t.exposeInt('end', { description: 'Where it ends, excluded.' }),
    article: t.expose('article', { type: ArticleRef, description: 'The article it is of.' }),
    mentions: t.field({
      type: MentionConnection,
      description: 'The names in it, in their order.',
      args: pageArguments(t),
      resolve: (own, args, context, info) => mentionsOfPassage(own, args, context, info),
    }),
  }),
})
