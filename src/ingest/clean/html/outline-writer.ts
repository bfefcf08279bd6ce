import type { Element } from 'domhandler'
import { fold } from '../fold.ts'
import type { Block, Outline } from './block.ts'
import { headingRank } from './tags.ts'

/** Deeper containers are merged into this depth, which bounds the cost of whatever reads the outline. */
const deepest = 40
const kept = new Set(['article', 'section', 'main', 'ul', 'ol', 'blockquote', 'header'])
const tags: Record<Block['form'], string> = { paragraph: 'p', heading: 'h2', item: 'li', row: 'p' }
const longestAttribute = 150
/** A vertical tab marks where a `<br>` stood; folding takes it for white space. */
const breakAtEnd = /\v\s*$/
const sentenceEnd = /[.!?:][”"’')\]]*\s*$/

/** Nothing that reads the outline needs more of a block than that it is long. */
const longestInner = 5000
/** More than any page has that is read by people; what follows is not looked at. */
const mostBlocks = 50_000
const tailLength = 40

interface Run {
  text: string
  readonly isLink: boolean
}

/** Gathers runs of text into blocks and writes the containers around them. */
export class OutlineWriter {
  private readonly blocks: Block[] = []
  private readonly html: string[] = []
  private readonly containers: string[] = []
  private runs: Run[] = []
  private tail = ''
  private depth = 0
  private elements = 0
  private skipped = 0
  private captionWords = 0

  addText(text: string, isLink: boolean): void {
    const last = this.runs.at(-1)
    // The end alone: looking into the growing text would copy it each time.
    this.tail = `${this.tail}${text.slice(-tailLength)}`.slice(-tailLength)
    if (last?.isLink === isLink) last.text += text
    else this.runs.push({ text, isLink })
  }

  /** One `<br>` ends a block only where a sentence ends; a second one always does. */
  addBreak(form: Block['form']): void {
    if (breakAtEnd.test(this.tail) || sentenceEnd.test(this.tail)) this.endBlock(form)
    else this.addText('\n\v', false)
  }

  endBlock(form: Block['form']): void {
    const runs = this.runs
    this.runs = []
    this.tail = ''
    if (this.blocks.length >= mostBlocks) return
    const text = fold(runs.map((run) => run.text).join('')).replace(/^\| /, '')
    if (text === '' || text === '|') return
    const linked = runs.reduce((sum, run) => sum + (run.isLink ? fold(run.text).length : 0), 0)
    const tag = tags[form]
    this.html.push(`<${tag} data-b="${this.blocks.length}">${innerMarkup(runs)}</${tag}>`)
    this.blocks.push({ text, form, linkShare: Math.min(1, linked / text.length) })
    this.elements += 1 + runs.length
  }

  openContainer(element: Element): void {
    this.depth++
    if (
      this.depth > deepest ||
      headingRank(element.name) > 0 ||
      element.name === 'p' ||
      element.name === 'li'
    ) {
      this.containers.push('')
      return
    }
    const tag = kept.has(element.name) ? element.name : 'div'
    this.html.push(`<${tag}${attribute('class', element)}${attribute('id', element)}>`)
    this.containers.push(`</${tag}>`)
    this.elements++
  }

  closeContainer(): void {
    this.depth--
    const end = this.containers.pop()
    if (end) this.html.push(end)
  }

  /** Counts an element that is left out although it has words. */
  skipElement(): void {
    this.skipped++
  }

  skipCaption(words: number): void {
    this.captionWords += words
  }

  finish(): Outline {
    const { blocks, html, elements, skipped, captionWords } = this
    return { blocks, html: html.join(''), elements, skipped, captionWords }
  }
}

function innerMarkup(runs: readonly Run[]): string {
  let size = 0
  const parts: string[] = []
  for (const { text, isLink } of runs) {
    if (size > longestInner) break
    const shown = escapeMarkup(text.slice(0, longestInner))
    size += shown.length
    parts.push(isLink ? `<a href="#">${shown}</a>` : shown)
  }
  return parts.join('')
}

function attribute(name: 'class' | 'id', element: Element): string {
  const value = element.attribs[name]
  return value ? ` ${name}="${escapeMarkup(value.slice(0, longestAttribute)).replaceAll('"', '&quot;')}"` : ''
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
