import { statSync } from 'node:fs'
import type { GrafeoDB } from '@grafeo-db/js'

/** The log is folded into the file once it is this large, and at least this often while it grows. */
const least = { walBytes: 64 * 1024 * 1024, intervalMs: 60_000 }

/** A checkpoint writes the whole file, which takes some 12 ms a megabyte; so spaced, that is a twentieth of the time. */
const intervalMsPerMegabyte = 240

/** Commits between two looks at how large the file is. */
const commitsPerLook = 64

type Paced = Pick<GrafeoDB, 'setCheckpointTriggers'>

/**
 * Lets the log grow with the file, so that a commit's share of the checkpoints stays the same however large the graph
 * is. After a crash, replaying the log takes no longer than reading the file.
 *
 * @returns to be called after each commit
 */
export function paceCheckpoints(db: Paced, file: string): () => void {
  let paced = -1
  let commits = 0
  const pace = () => {
    const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    if (bytes <= paced * 1.25) return
    paced = bytes
    db.setCheckpointTriggers(triggersFor(bytes))
  }
  pace()
  return () => {
    if (++commits % commitsPerLook === 0) pace()
  }
}

function triggersFor(bytes: number) {
  return {
    walBytes: Math.max(least.walBytes, bytes),
    intervalMs: Math.max(least.intervalMs, Math.round((bytes / 1e6) * intervalMsPerMegabyte)),
  }
}
