import { eventTies, nodesOf } from '../../../src/ingest/write/derived-statements.ts'
import {
  deleteDerivedEdges,
  derivedEdges,
  putDerivedEdges,
  relationStatements,
} from '../../../src/ingest/write/edge-statements.ts'
import { contractCase } from '../contract-case.ts'

const putMet = putDerivedEdges.get('MET')!
const position = relationStatements.get('HOLDS_POSITION')!
const member = relationStatements.get('MEMBER_OF')!
const blocks = ['visit ada lisbon', 'meet ada bruno', 'position bruno lisbon', 'position ada']

const node = {
  block: 'meet ada board',
  sketch: 'sketch-9',
  mode: null,
  content: null,
  summary: 'Ada Stone met the Harbour Board',
  polarity: 'AFFIRMED',
  modality: 'OCCURRED',
  start: null,
  end: null,
  grain: 'UNKNOWN',
  surface: null,
  at: '2023-05-03',
  quadClass: null,
  score: null,
  confidence: 1,
  firstReportedAt: null,
  lastReportedAt: null,
  sourceCount: 1,
}

const supported = (eventIds: string[], day: string) => ({
  eventIds,
  eventFirsts: eventIds.map(() => day),
  eventLasts: eventIds.map(() => ''),
  eventCount: eventIds.length,
  firstAt: day,
  lastAt: null,
})

const held = { title: 'chair', former: true, sourceCount: 2, firstAt: null, lastAt: '2023-05-03T10:30:00Z' }

export const cases = [
  contractCase({ statement: nodesOf.Event.ofBlocks, params: { blocks } }),
  contractCase({ statement: nodesOf.Relation.ofBlocks, params: { blocks } }),
  contractCase({ statement: nodesOf.Event.remove, params: { ids: ['event-2', 'event-9'] } }),
  contractCase({ statement: nodesOf.Relation.remove, params: { ids: ['relation-1'] } }),
  contractCase({
    statement: nodesOf.Event.put,
    params: {
      rows: [
        { ...node, id: 'event-8', type: 'MEET' },
        {
          ...node,
          id: 'event-9',
          type: 'STATEMENT',
          mode: 'denial',
          content: 'that they met',
          start: '2023-05-01',
          end: '2023-05-07',
          grain: 'WEEK',
          surface: 'this week',
          quadClass: 'SPEECH',
          score: -0.5,
          confidence: 0.25,
          firstReportedAt: '2023-05-01T08:00:00Z',
          lastReportedAt: '2023-05-03T10:30:00Z',
        },
      ],
    },
  }),
  contractCase({
    statement: nodesOf.Relation.put,
    params: { rows: [{ ...node, id: 'relation-9', type: 'HOLDS_POSITION', content: 'chair' }] },
  }),
  contractCase({
    statement: nodesOf.Event.putParticipants,
    params: {
      rows: [
        { nodeId: 'event-1', entityId: 'bruno', role: 'host' },
        { nodeId: 'event-1', entityId: 'board', role: 'host' },
      ],
    },
  }),
  contractCase({
    statement: nodesOf.Relation.putParticipants,
    params: { rows: [{ nodeId: 'relation-2', entityId: 'board', role: 'of' }] },
  }),
  contractCase({
    statement: nodesOf.Event.putSupports,
    params: {
      rows: [
        { nodeId: 'event-3', claimId: 'claim-1' },
        { nodeId: 'event-3', claimId: 'claim-2' },
      ],
    },
  }),
  contractCase({
    statement: nodesOf.Relation.putSupports,
    params: { rows: [{ nodeId: 'relation-2', claimId: 'claim-4' }] },
  }),
  contractCase({
    statement: eventTies.putPlaces,
    about: 'a place, and an organization that is none',
    params: {
      rows: [
        { nodeId: 'event-2', entityId: 'lisbon' },
        { nodeId: 'event-2', entityId: 'board' },
      ],
    },
  }),
  contractCase({
    statement: eventTies.putReports,
    params: { rows: [{ nodeId: 'event-3', articleId: 'article-1' }] },
  }),
  contractCase({
    statement: eventTies.removeReports,
    params: { rows: [{ nodeId: 'event-1', articleId: 'article-1' }] },
  }),
  contractCase({
    statement: nodesOf.Event.removeSupports,
    params: { rows: [{ nodeId: 'event-1', claimId: 'claim-1' }] },
  }),
  contractCase({
    statement: nodesOf.Relation.removeSupports,
    params: { rows: [{ nodeId: 'relation-1', claimId: 'claim-4' }] },
  }),
  contractCase({
    statement: nodesOf.Event.set,
    about: 'another id, a property that is new, one that changes and one that goes',
    params: {
      rows: [{ id: 'event-1', changes: { id: 'event-10', mode: 'host', sourceCount: 3, surface: null } }],
    },
  }),
  contractCase({
    statement: nodesOf.Relation.set,
    params: { rows: [{ id: 'relation-1', changes: { sketch: 'another', sourceCount: 2 } }] },
  }),
  contractCase({
    statement: derivedEdges,
    params: {
      pairs: [
        { type: 'MET', source: 'ada', target: 'bruno' },
        { type: 'MET', source: 'ada', target: 'board' },
        { type: 'MET', source: 'bruno', target: 'ada' },
      ],
    },
  }),
  contractCase({
    statement: derivedEdges,
    about: 'of another type',
    params: { pairs: [{ type: 'VISITED', source: 'ada', target: 'lisbon' }] },
  }),
  contractCase({
    statement: putMet,
    about: 'a new edge, and one that is there',
    params: {
      rows: [
        { source: 'ada', target: 'bruno', ...supported(['event-2'], '2023-05-01') },
        { source: 'ada', target: 'board', ...supported(['event-3', 'event-4'], '2023-05-03') },
      ],
    },
  }),
  contractCase({
    statement: deleteDerivedEdges,
    params: {
      pairs: [
        { type: 'MET', source: 'ada', target: 'bruno' },
        { type: 'MET', source: 'ada', target: 'board' },
      ],
    },
  }),
  contractCase({
    statement: position.put,
    about: 'a second post of the same pair, and one that is there',
    params: {
      rows: [
        { source: 'bruno', target: 'lisbon', relationId: 'relation-1', ...held, title: 'Mayor' },
        { source: 'bruno', target: 'lisbon', relationId: 'relation-9', ...held },
      ],
    },
  }),
  contractCase({
    statement: member.put,
    params: { rows: [{ source: 'ada', target: 'board', relationId: 'relation-8', ...held, title: null }] },
  }),
  contractCase({
    statement: position.remove,
    about: 'one post of those asked for',
    params: {
      rows: [
        { source: 'bruno', target: 'lisbon', relationId: 'relation-1' },
        { source: 'bruno', target: 'lisbon', relationId: 'relation-9' },
      ],
    },
  }),
]
