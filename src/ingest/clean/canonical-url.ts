const trackingNames =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|igshid|mc_[ce]id|yclid|_ga|_gl|_hs\w+|mkt_tok|ref_src|ref_url|cmpid|ocid|ftag|smid|sref|spm|xtor|at_\w+|ns_\w+|__twitter_impression|soc_\w+|guccounter|guce_\w+)$/i

/**
 * The form by which two links to one article are recognised as the same: host in lower case without default port,
 * no fragment, no parameters that only say where the reader came from, the others sorted by name. `www.`, the path's
 * case and a trailing slash stay, since servers may tell them apart. `undefined` for what is no http or https address.
 */
export function canonicalUrl(address: string, base?: string): string | undefined {
  const trimmed = address.trim()
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.hash = ''
  url.username = ''
  url.password = ''
  for (const name of [...url.searchParams.keys()]) if (trackingNames.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return url.href
}

/** A page's stated canonical address, unless it names only the site's front page, as broken templates do. */
export function statedCanonical(stated: string, fetched: string | undefined): string | undefined {
  const url = canonicalUrl(stated, fetched)
  if (!url) return undefined
  const isFront = new URL(url).pathname === '/' && new URL(url).search === ''
  const fetchedDeeper = fetched !== undefined && URL.canParse(fetched) && new URL(fetched).pathname !== '/'
  return isFront && fetchedDeeper ? undefined : url
}

/** The day in an address such as `/2021/03/04/talks` or `/2021-03-04-talks`, as ISO 8601. */
export function dayInAddress(address: string | undefined): string | undefined {
  const parts =
    /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)|\/(20\d\d)([01]\d)([0-3]\d)(?=[/-]|$)/.exec(
      address && URL.canParse(address) ? new URL(address).pathname : '',
    )
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).filter((part) => part !== undefined)
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
}
