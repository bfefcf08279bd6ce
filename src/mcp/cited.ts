/** A JSON value of an answer. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type JsonObject = { readonly [name: string]: Json }

/** Where a fact was read: its sentence, and the article that it stands in. */
interface Source {
  readonly text: string
  readonly article: string
}

/**
 * The facts of an answer, one a line, with the numbers of their sentences, and these sentences with title, publisher and
 * address of their articles. Empty where the answer states no fact but counts or names.
 */
export function cited(answer: unknown): string {
  const numbers = new Map<string, number>()
  const facts = new Set<string>()
  for (const { fact, sources } of factsIn(answer as Json)) {
    const marks = sources.map(({ text, article }) => {
      const line = `“${text}” (${article})`
      if (!numbers.has(line)) numbers.set(line, numbers.size + 1)
      return `[${numbers.get(line)}]`
    })
    if (marks.length > 0 && fact !== '') facts.add(`${fact} ${[...new Set(marks)].join('')}`)
  }
  const sentences = [...numbers].map(([line, number]) => `[${number}] ${line}`)
  const parts = [
    ['Facts:', ...facts],
    ['Sentences:', ...sentences],
  ]
  return parts
    .filter(({ length }) => length > 1)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function* factsIn(value: Json): Generator<{ fact: string; sources: Source[] }> {
  if (Array.isArray(value)) for (const own of value as readonly Json[]) yield* factsIn(own)
  if (!isObject(value)) return
  const { evidence, readFrom, ...rest } = value
  const sources = [readFrom, evidence].flatMap((list) => nodesOf(list ?? null)).flatMap(sourceOf)
  if (sources.length > 0) yield { fact: nameOf(value), sources }
  else yield* sourceOf(value).map((source) => ({ fact: nameOf(value), sources: [source] }))
  yield* factsIn(Object.values(rest))
}

/** The rows of a list, with or without pages. */
function nodesOf(list: Json): readonly Json[] {
  if (Array.isArray(list)) return list as readonly Json[]
  const edges = isObject(list) ? list.edges : undefined
  return Array.isArray(edges) ? (edges as readonly JsonObject[]).map(({ node = null }) => node) : []
}

/** The sentence of a claim, a mention or a passage. */
function sourceOf(value: Json): Source[] {
  if (!isObject(value) || !isObject(value.article ?? null)) return []
  const text = isObject(value.passage ?? null) ? (value.passage as JsonObject).text : value.text
  const { title, publisher, url } = value.article as JsonObject
  const article = [title, publisher, url].filter((part) => typeof part === 'string').join(', ')
  return typeof text === 'string' ? [{ text, article }] : []
}

/** What a fact says in one line: an event's summary and day, a relation with both ends, an office's title, a name. */
function nameOf({ summary, time, type, title, source, target, surface }: JsonObject): string {
  if (typeof summary === 'string') {
    const start = isObject(time ?? null) ? (time as JsonObject).start : null
    return typeof start === 'string' ? `${summary}, ${start}` : summary
  }
  if (isObject(source ?? null) && isObject(target ?? null)) {
    const [from, to] = [source, target].map((end) => (end as JsonObject).name)
    return `${from} ${type} ${to}${typeof title === 'string' ? ` (${title})` : ''}`
  }
  return [title, surface].find((part) => typeof part === 'string')?.toString() ?? ''
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
