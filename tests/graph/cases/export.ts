import { labels } from '../../../src/export/dictionary.ts'
import {
  exportClosure,
  exportEventIds,
  exportEvidence,
  exportStatements,
} from '../../../src/export/statements.ts'
import { contractCase } from '../contract-case.ts'
import { everyEvent } from '../pages.ts'
import { nodes } from '../seed-graph.ts'

const idsOf = (label: string) => (nodes[label] ?? []).map((node) => node.id as string)
/** What is judged bears ids alone, so that it outlasts the nodes. */
const unlinked = new Set<string>(['Judgement', 'MentionSite'])
const firstPage = { ...everyEvent, after: '', limit: 10 }

export const cases = [
  ...labels.flatMap((label) => [
    contractCase({ statement: exportStatements[label].nodes, params: { after: '', limit: 10 } }),
    contractCase({
      statement: exportStatements[label].nodes,
      about: 'a later page',
      params: { after: idsOf(label).sort()[0] as string, limit: 1 },
    }),
    contractCase({
      statement: exportStatements[label].nodesByIds,
      params: { ids: [...idsOf(label), 'none'] },
    }),
    contractCase({
      statement: exportStatements[label].edges,
      params: { ids: idsOf(label) },
      ...(unlinked.has(label) && { empty: 'nothing leads from it' }),
    }),
  ]),
  contractCase({ statement: exportEventIds, params: firstPage }),
  contractCase({
    statement: exportEventIds,
    about: 'every condition on the event',
    params: {
      ...firstPage,
      from: '2023-01-01',
      to: '2023-12-31',
      types: ['VISIT'],
      polarity: 'AFFIRMED',
      modality: 'OCCURRED',
      minConfidence: 0.8,
      minSources: 1,
      placeIds: ['lisbon'],
      participantIds: ['ada', 'lisbon'],
    },
  }),
  contractCase({
    statement: exportEventIds,
    about: 'every condition on the article',
    params: {
      ...firstPage,
      reported: true,
      publishedFrom: '2023-05-02',
      publishedTo: '2023-06',
      publisher: 'Other Wire',
      articleIds: ['article-2'],
      entityIds: ['ada', 'board'],
    },
  }),
  contractCase({
    statement: exportEventIds,
    about: 'an entity that no article mentions',
    params: { ...firstPage, reported: true, entityIds: ['ada', 'lonely'] },
    empty: 'no article names both',
  }),
  contractCase({
    statement: exportClosure,
    params: { ids: idsOf('Event') },
    unordered: ['claims', 'passages', 'articles', 'entities'],
  }),
  contractCase({ statement: exportEvidence.Event, params: { ids: idsOf('Event') } }),
  contractCase({ statement: exportEvidence.Relation, params: { ids: idsOf('Relation') } }),
]
