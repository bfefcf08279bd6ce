import { z } from 'zod'
import { statement } from './statement.ts'

export const appliedMigrations = statement({
  name: 'read/migrations',
  params: z.object({}),
  row: z.object({ id: z.string(), checksum: z.string(), appliedAt: z.string() }),
})

export const recordMigrations = statement({
  name: 'write/record-migrations',
  params: z.object({
    migrations: z.array(z.object({ id: z.string(), checksum: z.string() })),
    appliedAt: z.string(),
  }),
  row: z.object({ id: z.string(), appliedAt: z.string() }),
})
