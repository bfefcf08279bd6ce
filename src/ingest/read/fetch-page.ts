import { type OpenedSource, type ReadLimits, SkipSignal } from './limits.ts'

const readableTypes =
  /^(?:text\/(?:html|plain|markdown|xml)|application\/(?:[\w.-]+\+)?(?:xml|json)|application\/(?:x-ndjson|jsonl|jsonlines|x-jsonlines|gzip|x-gzip|octet-stream))$/
const redirects = new Set([301, 302, 303, 307, 308])

/** Asks for an address, following redirects among http and https addresses. Throws what `describeFailure` explains. */
export async function openUrl(address: string, limits: ReadLimits): Promise<OpenedSource> {
  const signal = AbortSignal.timeout(limits.timeoutMs)
  let url = new URL(address)
  for (let hops = 0; ; hops++) {
    const response = await fetch(url.href, {
      redirect: 'manual',
      signal,
      headers: { accept: 'text/html, application/xhtml+xml, application/xml;q=0.9, text/*;q=0.8, */*;q=0.1' },
    })
    const location = response.headers.get('location')
    if (!redirects.has(response.status) || !location) return openResponse(address, url, response, limits)
    await response.body?.cancel()
    if (hops === limits.maxRedirects)
      throw new SkipSignal(
        'UNREACHABLE',
        `more than ${limits.maxRedirects} redirects, the most that are followed`,
      )
    url = redirectTarget(location, url)
  }
}

function redirectTarget(location: string, from: URL): URL {
  const target = URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (target?.protocol === 'http:' || target?.protocol === 'https:') return target
  throw new SkipSignal(
    'UNREACHABLE',
    `redirects to "${location.slice(0, 80)}"; only http and https are followed`,
  )
}

async function openResponse(
  source: string,
  url: URL,
  response: Response,
  limits: ReadLimits,
): Promise<OpenedSource> {
  const refuse = async (...[code, reason]: ConstructorParameters<typeof SkipSignal>): Promise<never> => {
    await response.body?.cancel()
    throw new SkipSignal(code, reason)
  }
  if (!response.ok)
    return refuse('HTTP_STATUS', `the server answers ${response.status} ${response.statusText}`.trim())
  const contentType = response.headers.get('content-type') ?? undefined
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type && !readableTypes.test(type))
    return refuse(
      'UNSUPPORTED_TYPE',
      `is served as ${type}; HTML, text, Markdown, XML feeds and JSON are read`,
    )
  if (Number(response.headers.get('content-length')) > limits.maxBytes && !isStream(type))
    return refuse(
      'TOO_LARGE',
      `the server announces more than ${limits.maxBytes} bytes, the most that is read`,
    )
  return {
    source,
    name: url.pathname,
    url: url.href,
    bytes: response.body ?? emptyBytes(),
    ...(contentType ? { contentType } : {}),
  }
}

/** JSON Lines are limited line by line, and gzip after unpacking. */
function isStream(type: string | undefined): boolean {
  return type !== undefined && /jsonl|ndjson|gzip|octet-stream/.test(type)
}

async function* emptyBytes(): AsyncGenerator<Uint8Array> {}
