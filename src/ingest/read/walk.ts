import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SkippedSource } from '../../domain/document.ts'
import { describeFailure } from './failure.ts'

/** Files that speak of the folder they lie in, not articles. Named as an input themselves, they are read. */
const aboutTheFolder = /^(?:readme|licen[cs]e|notice|changelog)(?:\.|$)/i

/**
 * The path itself if it is a file, else all files below it, folder by folder in code-unit order of their names.
 * Hidden files and linked folders are passed over.
 */
export async function* walkFiles(path: string): AsyncGenerator<string | SkippedSource> {
  try {
    if (!(await stat(path)).isDirectory()) yield path
    else yield* walkFolder(path)
  } catch (error) {
    yield describeFailure(path, error)
  }
}

async function* walkFolder(folder: string): AsyncGenerator<string | SkippedSource> {
  const entries = await readdir(folder, { withFileTypes: true })
  const visible = entries.filter((entry) => !entry.name.startsWith('.') && !aboutTheFolder.test(entry.name))
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      try {
        yield* walkFolder(path)
      } catch (error) {
        yield describeFailure(path, error)
      }
    } else if (entry.isFile()) yield path
    else if (entry.isSymbolicLink() && (await isFile(path))) yield path
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return true
  }
}
