import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type GoldLine, readGoldLine, type Words } from './gold-line.ts'

/** UTF-16 code units into the document's text, end excluded. */
export interface GoldSpan {
  readonly start: number
  readonly end: number
  readonly text: string
}
export interface GoldMention extends GoldSpan {
  readonly kind: string
}
/** Where words stand, and the name that they stand for. */
export interface GoldFiller extends GoldSpan {
  readonly name: string
}
export interface GoldFact extends Pick<GoldLine, 'type' | 'polarity' | 'modality' | 'former' | 'time'> {
  readonly paragraph: number
  readonly trigger: GoldSpan
  readonly roles: readonly (GoldFiller & { readonly role: string })[]
  readonly speaker: GoldFiller | null
}
export interface GoldDocument {
  readonly id: string
  readonly publishedAt: string
  readonly text: string
  readonly paragraphs: readonly GoldSpan[]
  readonly mentions: readonly GoldMention[]
  readonly facts: readonly GoldFact[]
}

const folder = fileURLToPath(new URL('../../golden/reading/', import.meta.url))

/** Every document of `tests/golden/reading/`, by name; a mark that is not in its paragraph is an error. */
export function goldDocuments(): GoldDocument[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => readGoldDocument(file.replace('.md', ''), readFileSync(`${folder}${file}`, 'utf8')))
}

export function readGoldDocument(id: string, source: string): GoldDocument {
  const [head = '', ...blocks] = source.trim().split(/\n\s*\n/)
  const publishedAt = /^published: (\d{4}-\d\d-\d\d)$/m.exec(head)?.[1]
  if (publishedAt === undefined) throw new Error(`${id}: no "published: YYYY-MM-DD"`)
  let text = ''
  const paragraphs: GoldSpan[] = []
  const mentions: GoldMention[] = []
  const facts: GoldFact[] = []
  for (const block of blocks) {
    if (block.startsWith('- ')) {
      for (const line of block.split('\n'))
        facts.push(placed(`${id}: ${line}`, readGoldLine(line), paragraphs.at(-1), paragraphs.length - 1))
      continue
    }
    if (text !== '') text += '\n\n'
    const start = text.length
    text += unmarked(block.replaceAll(/\s+/g, ' '), start, mentions)
    paragraphs.push({ start, end: text.length, text: text.slice(start) })
  }
  return { id, publishedAt, text, paragraphs, mentions, facts }
}

/** The paragraph without its marks, which are added to `mentions`. */
function unmarked(block: string, offset: number, mentions: GoldMention[]): string {
  let plain = ''
  let at = 0
  for (const { index, 0: whole, 1: words = '', 2: kind = '' } of block.matchAll(
    /\[([^\]]+)\]\{([A-Z]+)\}/g,
  )) {
    plain += block.slice(at, index)
    const start = offset + plain.length
    mentions.push({ start, end: start + words.length, text: words, kind })
    plain += words
    at = index + whole.length
  }
  return plain + block.slice(at)
}

function placed(at: string, line: GoldLine, paragraph: GoldSpan | undefined, index: number): GoldFact {
  if (paragraph === undefined) throw new Error(`${at}: stands under no paragraph`)
  const find = ({ words, nth, means }: Words): GoldFiller => {
    let found = -1
    for (let n = 0; n < nth; n++) found = paragraph.text.indexOf(words, found + 1)
    if (found < 0) throw new Error(`${at}: «${words}»${nth} is not in its paragraph`)
    const start = paragraph.start + found
    return { start, end: start + words.length, text: words, name: means ?? words }
  }
  return {
    ...line,
    paragraph: index,
    trigger: find(line.trigger),
    roles: line.roles.map((role) => ({ role: role.role, ...find(role) })),
    speaker: line.speaker === null ? null : find(line.speaker),
  }
}
