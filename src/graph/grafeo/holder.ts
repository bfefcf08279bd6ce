import { readFileSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Who has the graph open, kept in a small file beside it so that the next process can be told. The engine's
 * own lock decides; a file left behind by a killed process is overwritten by the next holder.
 */
export interface Holder {
  pid: number
  /** ISO time at which the graph was opened. */
  since: string
}

export function writeHolder(path: string): void {
  const holder: Holder = { pid: process.pid, since: new Date().toISOString() }
  writeFileSync(path, `${JSON.stringify(holder)}\n`)
}

/** The holder, unless the file is missing, unreadable, or of a process that no longer runs. */
export function readHolder(path: string): Holder | undefined {
  try {
    const { pid, since } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    if (typeof pid !== 'number' || typeof since !== 'string') return undefined
    return isRunning(pid) ? { pid, since } : undefined
  } catch {
    return undefined
  }
}

export function removeHolder(path: string): void {
  rmSync(path, { force: true })
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
