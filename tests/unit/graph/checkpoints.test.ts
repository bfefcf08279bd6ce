import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { paceCheckpoints } from '../../../src/graph/grafeo/checkpoints.ts'

test('checkpoints come more rarely as the file grows, so that all together they cost no more a commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-checkpoints-'))
  const file = join(folder, 'graph')
  const set: { walBytes?: number; intervalMs?: number }[] = []
  const committed = paceCheckpoints({ setCheckpointTriggers: (triggers) => void set.push(triggers) }, file)
  const commits = (number: number) => Array.from({ length: number }, committed)
  expect(set).toEqual([{ walBytes: 64 * 1024 * 1024, intervalMs: 60_000 }])
  writeFileSync(file, '')
  truncateSync(file, 1e9)
  commits(1000)
  expect(set.slice(1)).toEqual([{ walBytes: 1e9, intervalMs: 240_000 }])
  truncateSync(file, 1.1e9)
  commits(1000)
  expect(set).toHaveLength(2)
  rmSync(folder, { recursive: true })
})
