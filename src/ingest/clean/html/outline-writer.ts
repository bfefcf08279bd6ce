import type { Element } from 'domhandler'
import { fold } from '../fold.ts'
import type { Block, Outline } from './block.ts'
import { headingRank } from './tags.ts'

/** Deeper containers are merged into this depth, which bounds the cost of whatever reads the outline. */
const deepest = 40
const kept = new Set(['article', 'section', 'main', 'ul', 'ol', 'blockquote', 'header'])
const tags: Record<Block['form'], string> = { paragraph: 'p', heading: 'h2', item: 'li', row: 'p' }
const longestAttribute = 150

interface Run {
  readonly text: string
  readonly isLink: boolean
}

/** Gathers runs of text into blocks and writes the containers around them. */
export class OutlineWriter {
  private readonly blocks: Block[] = []
  private readonly html: string[] = []
  private readonly containers: string[] = []
  private runs: Run[] = []
  private depth = 0
  private elements = 0

  addText(text: string, isLink: boolean): void {
    this.runs.push({ text, isLink })
  }

  addBreak(): void {
    this.runs.push({ text: '\n', isLink: false })
  }

  endsWithBreak(): boolean {
    const last = this.runs.findLast((run) => run.text === '\n' || run.text.trim() !== '')
    return last?.text === '\n'
  }

  /** The last words of the open block. */
  tail(): string {
    return this.runs.at(-1)?.text.slice(-40) ?? ''
  }

  endBlock(form: Block['form']): void {
    const runs = this.runs
    this.runs = []
    const text = fold(runs.map((run) => run.text).join('')).replace(/^\| /, '')
    if (text === '' || text === '|') return
    const linked = runs.reduce((sum, run) => sum + (run.isLink ? fold(run.text).length : 0), 0)
    const tag = tags[form]
    const inner = runs
      .map((run) => (run.isLink ? `<a href="#">${escapeMarkup(run.text)}</a>` : escapeMarkup(run.text)))
      .join('')
    this.html.push(`<${tag} data-b="${this.blocks.length}">${inner}</${tag}>`)
    this.blocks.push({ text, form, linkShare: Math.min(1, linked / text.length) })
    this.elements++
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

  finish(): Outline {
    return { blocks: this.blocks, html: this.html.join(''), elements: this.elements }
  }
}

function attribute(name: 'class' | 'id', element: Element): string {
  const value = element.attribs[name]
  return value ? ` ${name}="${escapeMarkup(value.slice(0, longestAttribute)).replaceAll('"', '&quot;')}"` : ''
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
