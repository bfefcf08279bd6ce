const attempts = 3

/** Milliseconds to wait before a request is sent again, after so many attempts; undefined where it is not. */
export function waitBefore(response: Response, attempted: number, mostMs: number): number | undefined {
  const passing = response.status === 429 || response.status >= 500
  if (!passing || attempted >= attempts) return undefined
  const wait = stated(response.headers.get('retry-after')) ?? 500 * 2 ** (attempted - 1)
  return wait <= mostMs ? wait : undefined
}

/** `Retry-After` in seconds, or as the time of day. */
function stated(header: string | null): number | undefined {
  if (header === null) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}
