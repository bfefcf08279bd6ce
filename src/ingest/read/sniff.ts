import { extname } from 'node:path'

export type ContentKind = 'html' | 'text' | 'markdown' | 'xml' | 'json' | 'jsonl'

const byEnding: Record<string, ContentKind> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.xml': 'xml',
  '.rss': 'xml',
  '.atom': 'xml',
  '.rdf': 'xml',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}

const byType: readonly (readonly [RegExp, ContentKind])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)/, 'html'],
  [/markdown/, 'markdown'],
  [/jsonl|ndjson/, 'jsonl'],
  [/json/, 'json'],
  [/xml/, 'xml'],
]

/** Text by its bytes, but code, tables or settings by its name: nothing an article is kept in. */
const neverArticles =
  /\.(?:c?js|mjs|jsx|tsx?|css|scss|csv|tsv|ya?ml|toml|ini|lock|map|log|sql|py|sh|go|rs|java)$/i

const magicNumbers: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\x03\x04', 'a zip archive or office document'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'a WebP image or a recording'],
  ['\x7fELF', 'a program'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['\x28\xb5\x2f\xfd', 'a zstd archive'],
  ['7z\xbc\xaf', 'a 7z archive'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['{\\rtf', 'an RTF document'],
]

/** The ending that says the format: that of `page.html` and of `page.html.gz` is `.html`. */
function nameEnding(name: string): string {
  return extname(name.replace(/\.gz$/i, '')).toLowerCase()
}

export function isNeverArticle(name: string): boolean {
  return neverArticles.test(name.replace(/\.gz$/i, ''))
}

/** What kind of binary the first bytes are, or `undefined` for text. */
export function binaryKind(head: Buffer): string | undefined {
  const start = head.toString('latin1', 0, 16)
  const magic = magicNumbers.find(([number]) => start.startsWith(number))
  if (magic) return magic[1]
  const isUtf16 = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')
  return !isUtf16 && head.includes(0) ? 'binary data (it holds NUL bytes)' : undefined
}

/** The ending decides, then what the server says, then how the content begins. */
export function contentKind(name: string, contentType: string | undefined, head: Buffer): ContentKind {
  const known =
    byEnding[nameEnding(name)] ?? byType.find(([type]) => type.test(contentType?.toLowerCase() ?? ''))?.[1]
  return known ?? sniffText(head.toString('latin1', 0, 4096))
}

export function sniffText(beginning: string): ContentKind {
  const text = beginning.replace(/^(?:\xef\xbb\xbf|\ufeff)?\s*/, '')
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/i.test(text)) return /<html\b/i.test(text) ? 'html' : 'xml'
  if (/^<!doctype html|^<(?:html|head|body|article|div|p|h1|meta|title|main|section|!--)\b/i.test(text))
    return 'html'
  if (/^\{[^\n]*\}\s*(?:\n\s*\{|$)/.test(text.slice(0, 2000)) || /^\{[^\n]*\n\{/.test(text)) return 'jsonl'
  if (/^[[{]\s*["{}\]]/.test(text)) return 'json'
  if (/^---\r?\n[^\n]*:/.test(text) || /^#{1,3} \S/m.test(text)) return 'markdown'
  return 'text'
}
