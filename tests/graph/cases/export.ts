import { exportPages } from '../../../src/export/canonical.ts'
import { contractCase } from '../contract-case.ts'
import { nodes } from '../seed-graph.ts'

const idsOf = (label: string) => (nodes[label] ?? []).map((node) => node.id as string)

export const cases = exportPages.flatMap(({ label, nodes: pageOfNodes, edges }) => [
  contractCase({ statement: pageOfNodes, params: { after: '', limit: 10 } }),
  contractCase({
    statement: pageOfNodes,
    about: 'a later page',
    params: { after: idsOf(label).sort()[0] as string, limit: 1 },
  }),
  contractCase({
    statement: edges,
    params: { ids: idsOf(label) },
    ...(label === 'Event' || label === 'Relation' ? {} : {}),
  }),
])
