/** What a page's JSON-LD says of the article on it (schema.org/Article and its kinds). */
export interface LinkedArticle {
  readonly headline?: string | undefined
  readonly authors: readonly string[]
  readonly publisher?: string | undefined
  readonly published?: string | undefined
  readonly modified?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly image?: string | undefined
  readonly body?: string | undefined
}

type Json = Readonly<Record<string, unknown>>

const articleTypes = /(?:Article|BlogPosting|Posting|Report|Review|LiveBlogPosting|NewsArticle)$/
const mostNodes = 2000

/** The first article among all JSON-LD blocks, `@graph` and nesting included; `undefined` where there is none. */
export function linkedArticle(blocks: readonly string[]): LinkedArticle | undefined {
  const nodes = blocks.flatMap((block) => flatten(parse(block)))
  const article = nodes.find((node) => typesOf(node).some((type) => articleTypes.test(type)))
  if (!article) return undefined
  // A node that is nothing but an @id refers to another one.
  const byId = new Map(nodes.filter((node) => text(node.name)).map((node) => [node['@id'], node]))
  const names = (value: unknown) => list(value).flatMap((one) => nameOf(one, byId) ?? [])
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: names(article.author ?? article.creator),
    publisher: names(article.publisher ?? article.sourceOrganization)[0],
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    language: text(article.inLanguage),
    url: text(article.mainEntityOfPage) ?? idOf(article.mainEntityOfPage) ?? text(article.url),
    image: list(article.image ?? article.thumbnailUrl).flatMap(imageAddress)[0],
    body: text(article.articleBody),
  }
}

/** Pages write JSON-LD with line feeds inside strings, in comments, and with a semicolon at the end. */
function parse(block: string): unknown {
  const trimmed = block
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\]\]>|;)\s*$/, '')
  for (const candidate of [trimmed, trimmed.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(candidate)
    } catch {}
  }
  return undefined
}

function flatten(root: unknown): Json[] {
  const nodes: Json[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && nodes.length < mostNodes; at++) {
    const value = queue[at]
    if (Array.isArray(value)) for (const item of value.slice(0, mostNodes)) queue.push(item)
    else if (isObject(value)) {
      nodes.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage, value.author, value.publisher)
    }
  }
  return nodes
}

function typesOf(node: Json): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string')
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string | undefined {
  if (typeof value === 'string') return value
  if (!isObject(value)) return undefined
  return text(value.name) ?? (value['@id'] ? text(byId.get(value['@id'])?.name) : undefined)
}

function imageAddress(value: unknown): string[] {
  const address =
    typeof value === 'string'
      ? value
      : isObject(value)
        ? (text(value.url) ?? text(value.contentUrl))
        : undefined
  return address ? [address] : []
}

function idOf(value: unknown): string | undefined {
  return isObject(value) ? text(value['@id']) : undefined
}

function text(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first : undefined
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
