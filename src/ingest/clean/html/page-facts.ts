import { type Document, Element, Text } from 'domhandler'
import { fold } from '../fold.ts'
import { type Heading, readHeading } from './heading.ts'
import { NearHeadline } from './near-headline.ts'
import { textOf, walk } from './tree.ts'

/** What a page says about itself, gathered in one walk. */
export interface PageFacts {
  readonly language: string | undefined
  readonly titleTag: string | undefined
  readonly canonical: string | undefined
  /** `<meta>` content by lower-case name, property or itemprop. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: readonly string[]
  readonly headings: readonly Heading[]
  /** Headings of the second and third rank. */
  readonly lesserHeadings: readonly string[]
  /** What elements say whose markup names them a byline or a date: the first after the headline, with its siblings. */
  readonly bylines: readonly string[]
  readonly dates: readonly string[]
  readonly times: readonly TimeElement[]
  /** Short texts with a digit around the first headline, those after it first. */
  readonly nearHeadline: readonly string[]
  /** Microdata values by lower-case itemprop. */
  readonly microdata: ReadonlyMap<string, readonly string[]>
}

export interface TimeElement {
  readonly value: string
  readonly role: 'published' | 'modified' | 'unknown'
}

const longestFact = 500
const mostFactNodes = 200
const mostValues = 50
const longestValue = 2000
const bylineName =
  /(?:^|[\s_-])(?:by-?line|authors?|author-?name|writer|article-?author|contributor)(?:$|[\s_-])|byline/i
const dateName =
  /(?:^|[\s_-])(?:date|time|timestamp|dateline|published|pubdate|posted|publish-?date|post-?date|entry-?date|article-?date|byline)(?:$|[\s_-])|byline/i
const notByline = /bio|avatar|image|photo|social|follow|comment|related|card-list/i

export function gatherFacts(document: Document): PageFacts {
  const facts = {
    language: undefined as string | undefined,
    titleTag: undefined as string | undefined,
    canonical: undefined as string | undefined,
    meta: new Map<string, string[]>(),
    jsonLd: [] as string[],
    headings: [] as Heading[],
    lesserHeadings: [] as string[],
    bylines: new FirstGroup(),
    dates: new FirstGroup(),
    times: [] as TimeElement[],
    nearHeadline: new NearHeadline(),
    microdata: new Map<string, string[]>(),
  }
  const readers: Record<string, (element: Element) => void> = {
    html: (element) => {
      facts.language ??= element.attribs.lang ?? element.attribs['xml:lang']
    },
    title: (element) => {
      facts.titleTag ??= fold(textOf(element)) || undefined
    },
    link: (element) => {
      if (element.attribs.rel?.toLowerCase() === 'canonical') facts.canonical ??= element.attribs.href
    },
    meta: (element) => {
      const { content, name, property, itemprop } = element.attribs
      const key = (property ?? name ?? itemprop)?.toLowerCase()
      // One element may carry several properties, separated by blanks.
      if (content && key) for (const one of key.split(/\s+/)) add(facts.meta, one, content)
    },
    script: (element) => {
      if (/ld\+json/i.test(element.attribs.type ?? '')) facts.jsonLd.push(scriptText(element))
    },
    h1: (element) => {
      if (facts.headings.length < mostValues) facts.headings.push(readHeading(element))
    },
    h2: (element) => {
      if (facts.lesserHeadings.length < mostValues) facts.lesserHeadings.push(readHeading(element).text)
    },
    h3: (element) => {
      if (facts.lesserHeadings.length < mostValues) facts.lesserHeadings.push(readHeading(element).text)
    },
    abbr: (element) => {
      const { class: className, title } = element.attribs
      if (title && /publish|updat|date/i.test(className ?? ''))
        facts.times.push({ value: title, role: timeRole(element) })
    },
    time: (element) =>
      facts.times.push({ value: element.attribs.datetime ?? shortText(element), role: timeRole(element) }),
  }
  walk(document, (node) => {
    if (node instanceof Text) facts.nearHeadline.add(node.data)
    if (!(node instanceof Element)) return false
    readers[node.name]?.(node)
    const property = node.attribs.itemprop ?? node.attribs.property
    // RDFa writes a prefix before the property's name.
    if (property && node.name !== 'meta')
      add(facts.microdata, property.replace(/^.*:/, '').toLowerCase(), microdataValue(node))
    if (node.name === 'h1')
      for (const group of [facts.bylines, facts.dates, facts.nearHeadline]) group.seeHeadline()
    if (isByline(node)) facts.bylines.add(node)
    if (isDate(node)) facts.dates.add(node)
    return node.name !== 'script' && node.name !== 'style'
  })
  return {
    ...facts,
    bylines: facts.bylines.texts(),
    dates: facts.dates.texts(),
    nearHeadline: facts.nearHeadline.texts(),
  }
}

/** Elements that share the parent of the first of their kind; one after a headline displaces one before it. */
class FirstGroup {
  private elements: Element[] = []
  private afterHeadline = false
  private headlineSeen = false

  seeHeadline(): void {
    this.headlineSeen = true
  }

  add(element: Element): void {
    const displaces = this.elements.length === 0 || (this.headlineSeen && !this.afterHeadline)
    if (displaces) {
      this.elements = [element]
      this.afterHeadline = this.headlineSeen
    } else if (element.parent === this.elements[0]?.parent) this.elements.push(element)
  }

  texts(): string[] {
    return this.elements.slice(0, mostFactNodes).map(shortText)
  }
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key) ?? []
  if (values.length < mostValues) values.push(value.slice(0, longestValue))
  map.set(key, values)
}

function isByline(element: Element): boolean {
  const { class: className, id, rel } = element.attribs
  if (rel && /(?:^|\s)author(?:\s|$)/i.test(rel)) return true
  const name = `${className ?? ''} ${id ?? ''}`.slice(0, longestFact)
  return bylineName.test(name) && !notByline.test(name)
}

function isDate(element: Element): boolean {
  const { class: className, id } = element.attribs
  const name = `${className ?? ''} ${id ?? ''}`
  return name.length > 1 && dateName.test(name.slice(0, longestFact))
}

function timeRole(element: Element): TimeElement['role'] {
  const around = [element, element.parent].map((node) =>
    node instanceof Element
      ? `${node.attribs.class ?? ''} ${node.attribs.itemprop ?? ''} ${node.attribs.id ?? ''}`
      : '',
  )
  const name = around.join(' ').slice(0, longestFact)
  if (/modif|updat/i.test(name)) return 'modified'
  return /publi|entry-date|posted|created|byline|pubdate|dateline/i.test(name) || 'pubdate' in element.attribs
    ? 'published'
    : 'unknown'
}

function microdataValue(element: Element): string {
  const { content, datetime, href, src } = element.attribs
  return (
    content ??
    datetime ??
    (element.attribs.itemscope === undefined ? shortText(element) || href || src || '' : shortText(element))
  )
}

/** Enough of an element's words for a name or a date; a whole page in one element costs no more than that. */
function shortText(element: Element): string {
  let size = 0
  let nodes = 0
  const parts: string[] = []
  walk(element, (node) => {
    if (size > longestFact || ++nodes > mostFactNodes) return false
    if (node instanceof Text) {
      parts.push(node.data)
      size += node.data.trim().length + 1
    }
    return node instanceof Element && node.name !== 'script' && node.name !== 'style'
  })
  return fold(parts.join(' ')).slice(0, longestFact)
}

function scriptText(element: Element): string {
  return element.children.map((child) => (child instanceof Text ? child.data : '')).join('')
}
