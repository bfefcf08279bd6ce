import { XMLValidator } from 'fast-xml-parser'

/**
 * Cuts a malformed feed down to its head and the items that are well-formed by themselves, so that one bad item,
 * or a feed that breaks off, does not cost the others.
 */
export function keepWellFormedItems(xml: string): { xml: string; items: number } {
  const name = /<(item|entry)[\s>]/.exec(xml)
  if (!name) return { xml: '', items: 0 }
  const head = xml.slice(0, name.index)
  // Prefixes are declared on the root, so each item is checked inside one that declares nothing: the validator
  // looks at tags and entities, not at namespaces.
  const items = itemSlices(xml, name.index, `${name[1]}`).filter(
    (item) => XMLValidator.validate(item) === true,
  )
  const root = /<(rss|feed|rdf:RDF)[\s>]/i.exec(head)?.[1] ?? 'rss'
  const channelEnd = /<channel[\s>]/.test(head) && !/<\/channel>/.test(head) ? '</channel>' : ''
  return { xml: `${head}${items.join('')}${channelEnd}</${root}>`, items: items.length }
}

function itemSlices(xml: string, from: number, name: string): string[] {
  const slices: string[] = []
  const starts = new RegExp(`<${name}[\\s>]`, 'g')
  const end = `</${name}>`
  starts.lastIndex = from
  for (let start = starts.exec(xml); start; start = starts.exec(xml)) {
    const close = xml.indexOf(end, start.index)
    if (close === -1) break
    slices.push(xml.slice(start.index, close + end.length))
    starts.lastIndex = close + end.length
  }
  return slices
}
