import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One step of a recipe: a file to write, or commands to run. */
export type Step = { readonly file: string; readonly content: string } | { readonly commands: string[] }

const page = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8')

/** The steps under a heading of docs/clients.md: each block after "`name`:" is a file, each `sh` block commands. */
export function recipe(heading: string): Step[] {
  const [, section] = page.split(`\n## ${heading}\n`)
  if (section === undefined) throw new Error(`docs/clients.md has no section "${heading}"`)
  const [own = ''] = section.split('\n## ')
  const blocks = own.matchAll(/(?:^`([^`]+)`:\n\n)?^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, file, language, content = '']) => {
    if (file !== undefined) return { file, content }
    if (language === 'sh') return { commands: content.trim().split('\n') }
    throw new Error(`A ${language} block under "${heading}" has no file name`)
  })
}

/** Writes a file of a recipe, with the address of the server that is asked here. */
export function writeStep(
  folder: string,
  { file, content }: { file: string; content: string },
  url: string,
): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content.replaceAll('http://127.0.0.1:4000/graphql', url))
}
