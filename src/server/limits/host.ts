const names = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * Why a server that wants no keys does not answer: it is addressed by a name of somebody else's, which a page that was
 * visited can have resolved to this machine (DNS rebinding), so that the browser takes the server for the page's own.
 */
export function misdirected(host: string | undefined): string | undefined {
  if (host === undefined || names.test(host)) return undefined
  return `Without keys this server answers as localhost or 127.0.0.1 only, not as ${JSON.stringify(host.slice(0, 80))}; make a key with "wiregraph key create" to serve it under another name.`
}
