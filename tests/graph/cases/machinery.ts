import { appliedMigrations, recordMigrations } from '../../../src/graph/migration-statements.ts'
import { takeWriteLock } from '../../../src/graph/write-lock.ts'
import { contractCase } from '../contract-case.ts'

export const cases = [
  contractCase({ statement: appliedMigrations, params: {}, varies: ['appliedAt'] }),
  contractCase({
    statement: recordMigrations,
    params: {
      migrations: [
        { id: '998-one', checksum: 'a' },
        { id: '999-two', checksum: 'b' },
      ],
      appliedAt: '2024-01-02T03:04:05Z',
    },
  }),
  contractCase({ statement: takeWriteLock, params: {}, varies: ['turn'] }),
]
