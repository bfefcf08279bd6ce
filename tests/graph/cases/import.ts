import { labels } from '../../../src/export/dictionary.ts'
import { idsThere, importEdges, importEntityKinds, importNodes } from '../../../src/import/statements.ts'
import { contractCase } from '../contract-case.ts'
import { edges, nodes } from '../seed-graph.ts'

const idsOf = (label: string) => (nodes[label] ?? []).map((node) => node.id as string)

export const cases = [
  ...labels.flatMap((label) => [
    contractCase({ statement: idsThere[label], params: { ids: [...idsOf(label), 'none'] } }),
    contractCase({
      statement: importNodes[label],
      params: {
        rows: [
          {
            id: 'new-1',
            properties: { text: 'a', count: 1, share: 0.5, listed: ['a', 'b'], empty: [], yes: true },
          },
          { id: 'new-2', properties: {} },
        ],
      },
    }),
  ]),
  ...[...importEntityKinds.values()].map((statement) =>
    contractCase({ statement, params: { ids: ['ada', 'board', 'lisbon'] } }),
  ),
  ...[...importEdges].map(([kind, statement]) => {
    const [from = '', , to = ''] = kind.split(' ')
    const [source, target] = edges[kind]?.[0] ?? [idsOf(from)[0] as string, idsOf(to)[1] as string]
    return contractCase({
      statement,
      params: {
        rows: [{ source, target, properties: { role: 'host', share: 0.5, listed: ['a'], empty: [] } }],
      },
    })
  }),
]
