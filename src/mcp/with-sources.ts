import {
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { CommittedQuery } from './committed-queries.ts'

const sentence = 'passage { text } article { title publisher url }'
const evidence = `readFrom: evidence(first: 2) { edges { node { ${sentence} } } }`

/**
 * What is asked of each type of fact beside what the operation asks, so that the answer can name its sentences. Only
 * `evidence` takes arguments, and bears another name where the operation may ask it with its own.
 */
const additions: Readonly<Record<string, readonly SelectionNode[]>> = {
  Event: selections(`summary time { start } ${evidence}`),
  Position: selections(`title ${evidence}`),
  Relation: selections(`type source { name } target { name } evidence { ${sentence} }`),
  SubgraphEdge: selections('eventIds'),
  Claim: selections(sentence),
  Mention: selections(sentence),
  Passage: selections('text article { title publisher url }'),
}

/** The query as a document that asks for the sentences of every fact as well. */
export function withSources(schema: GraphQLSchema, { document }: CommittedQuery): DocumentNode {
  const types = new TypeInfo(schema)
  return visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set): SelectionSetNode | undefined {
          const type = types.getParentType()
          const added = isObjectType(type) ? additions[type.name] : undefined
          return added && { ...set, selections: [...set.selections, ...added] }
        },
      },
    }),
  )
}

function selections(text: string): readonly SelectionNode[] {
  const [definition] = parse(`{ ${text} }`).definitions
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []
}
