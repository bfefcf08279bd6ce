import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A name to be judged; UTF-16 code units into its article's text, end excluded. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
}
export interface CaseArticle {
  readonly text: string
  readonly publishedAt: string | undefined
  readonly marks: readonly Mark[]
}
/** Articles and who is who in them. */
export interface ResolutionCase {
  readonly group: string
  readonly title: string
  /** Rules are made by looking at dev cases; held ones show whether they hold. */
  readonly part: 'dev' | 'held'
  readonly articles: readonly CaseArticle[]
}

const folder = fileURLToPath(new URL('../../golden/resolution/', import.meta.url))

/** Every case of `tests/golden/resolution/`, by file and place in it. */
export function resolutionCases(): ResolutionCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .flatMap((file) => readCases(file.replace('.md', ''), readFileSync(`${folder}${file}`, 'utf8')))
}

export function readCases(group: string, source: string): ResolutionCase[] {
  const [, ...blocks] = source.split(/^## /m)
  return blocks.map((block, index) => {
    const [title = '', ...lines] = block.trim().split('\n')
    const articles = lines.filter((line) => line.trim() !== '').map((line) => readArticle(group, line))
    if (articles.length === 0) throw new Error(`${group}: "${title}" has no article`)
    return { group, title, part: index % 2 === 0 ? 'dev' : 'held', articles }
  })
}

const item = /^- (?:`(?<day>\d{4}-\d\d-\d\d)` )?(?<text>.+)$/
const link = /\[(?<surface>[^\]]+)\]\((?<label>[^)]+)\)/g

function readArticle(group: string, line: string): CaseArticle {
  const groups = item.exec(line)?.groups
  if (groups === undefined) throw new Error(`${group}: not "- \`YYYY-MM-DD\` text": ${line}`)
  const marked = (groups.text as string).trim()
  const marks: Mark[] = []
  let text = ''
  let from = 0
  for (const { index, 0: whole, groups: found } of marked.matchAll(link)) {
    const { surface = '', label = '' } = found ?? {}
    text += marked.slice(from, index)
    marks.push({ start: text.length, end: text.length + surface.length, label })
    text += surface
    from = index + whole.length
  }
  if (marks.length === 0) throw new Error(`${group}: no name is marked: ${line}`)
  return { text: text + marked.slice(from), publishedAt: groups.day, marks }
}
