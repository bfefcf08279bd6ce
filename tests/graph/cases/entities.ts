import {
  deleteEntities,
  deleteNames,
  deleteUnusedNames,
  entityNames,
  entitySeen,
  entityTallies,
  putEntities,
  putLocatedIn,
  putNames,
  setEntities,
  unmentionedEntities,
} from '../../../src/ingest/write/entity-statements.ts'
import { contractCase } from '../contract-case.ts'

const ids = ['ada', 'lisbon', 'portugal', 'lonely', 'nobody']

const unknown = {
  named: false,
  wikidataId: null,
  description: null,
  placeKind: null,
  countryCode: null,
  latitude: null,
  longitude: null,
}

export const cases = [
  contractCase({
    statement: putEntities('PERSON'),
    about: 'a new one, and one that is there',
    params: {
      rows: [
        { ...unknown, id: 'ada', kind: 'PERSON', name: 'Another Name' },
        { ...unknown, id: 'carla', kind: 'PERSON', name: 'Carla Rojas' },
      ],
    },
  }),
  contractCase({
    statement: putEntities('ORGANIZATION'),
    params: {
      rows: [
        {
          ...unknown,
          id: 'bank',
          kind: 'ORGANIZATION',
          name: 'World Bank',
          named: true,
          wikidataId: 'Q7164',
        },
      ],
    },
  }),
  contractCase({
    statement: putEntities('PLACE'),
    params: {
      rows: [
        {
          id: 'porto',
          kind: 'PLACE',
          name: 'Porto',
          named: true,
          wikidataId: null,
          description: 'city',
          placeKind: 'CITY',
          countryCode: 'PT',
          latitude: 41.15,
          longitude: -8,
        },
      ],
    },
  }),
  contractCase({
    statement: putLocatedIn,
    about: 'a new pair, and one that is there',
    params: {
      rows: [
        { childId: 'lisbon', parentId: 'portugal' },
        { childId: 'board', parentId: 'lisbon' },
      ],
    },
  }),
  contractCase({ statement: entityNames, params: { ids } }),
  contractCase({
    statement: putNames,
    about: 'new forms of new and known names, and one that is there',
    params: {
      rows: [
        { key: 'ada stone', entityId: 'ada', surface: 'Ada Stone', articleCount: 3 },
        { key: 'ada stone', entityId: 'ada', surface: 'ADA STONE', articleCount: 1 },
        { key: 'stone', entityId: 'bruno', surface: 'Stone', articleCount: 1 },
        { key: 'harbour board', entityId: 'board', surface: 'Harbour Board', articleCount: 1 },
      ],
    },
  }),
  contractCase({
    statement: deleteNames,
    about: 'one form of two',
    params: { rows: [{ key: 'stone', entityId: 'ada', surface: 'STONE' }] },
  }),
  contractCase({ statement: deleteUnusedNames, params: { keys: ['unused', 'stone'] } }),
  contractCase({ statement: entityTallies, params: { ids } }),
  contractCase({ statement: entitySeen, params: { ids } }),
  contractCase({
    statement: setEntities,
    about: 'dates that are removed, set and kept away',
    params: {
      rows: [
        {
          id: 'ada',
          changes: {
            name: 'Ada Stone',
            aliases: [],
            givenName: null,
            searchText: 'Ada Stone',
            articleCount: 0,
            firstSeenAt: null,
            lastSeenAt: null,
          },
        },
        {
          id: 'portugal',
          changes: {
            name: 'Portugal',
            aliases: ['Portuguese'],
            givenName: 'Portugal',
            searchText: 'Portugal\nPortuguese',
            articleCount: 1,
            firstSeenAt: '2023-05-01T08:00:00Z',
            lastSeenAt: '2023-05-01T08:00:00Z',
          },
        },
        {
          id: 'nobody',
          changes: {
            name: 'Nobody',
            aliases: [],
            givenName: null,
            searchText: 'Nobody',
            articleCount: 1,
            firstSeenAt: null,
            lastSeenAt: null,
          },
        },
      ],
    },
  }),
  contractCase({ statement: unmentionedEntities, params: { ids, going: [] } }),
  contractCase({
    statement: unmentionedEntities,
    about: 'beside what goes too',
    params: { ids, going: ['lisbon', 'lonely'] },
  }),
  contractCase({ statement: deleteEntities, params: { ids: ['lonely', 'lisbon', 'nobody'] } }),
]
