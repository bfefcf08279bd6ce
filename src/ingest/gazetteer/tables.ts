import { readFileSync } from 'node:fs'

/** Rows of `resources/gazetteers/<name>.tsv` as records by column; lines that begin with # are comments. */
export function gazetteerRows(name: string): Record<string, string>[] {
  const file = new URL(`../../../resources/gazetteers/${name}.tsv`, import.meta.url)
  const [header, ...lines] = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const columns = (header ?? '').split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** A cell with several values, divided by semicolons. */
export function listIn(cell: string | undefined): string[] {
  return (cell ?? '').split(';').filter((value) => value !== '')
}
