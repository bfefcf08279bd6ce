import { WiregraphClientError } from './client-error.ts'

const longestDelayMs = 10_000
/** A server that asks for a longer rest is not waited for: the error tells how long it would take. */
const longestRestMs = 60_000

/**
 * Runs an attempt, and runs it again after a failure that may pass: with `safe`, after a lost connection, a timeout and
 * the statuses 502 to 504; in any case after 429, which says that nothing was done.
 */
export async function retrying<T>(
  attempt: () => Promise<T>,
  {
    retries,
    delayMs,
    safe,
    signal,
  }: { retries: number; delayMs: number; safe: boolean; signal?: AbortSignal | undefined },
): Promise<T> {
  for (let tried = 0; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried >= retries || !mayPass(error, safe)) throw error
      const rest = error.retryAfterMs ?? backoff(delayMs, tried)
      if (rest > longestRestMs) throw error
      await pause(rest, signal)
    }
  }
}

/** Whether another try may go better, and may be made. */
export function mayPass(error: unknown, safe: boolean): error is WiregraphClientError {
  if (!(error instanceof WiregraphClientError)) return false
  if (error.status === 429) return true
  return safe && (['NETWORK', 'TIMEOUT'].includes(error.code) || [502, 503, 504].includes(error.status ?? 0))
}

/** Half of it fixed, half by chance, so that many clients do not come back at once. */
export function backoff(delayMs: number, tried: number): number {
  const full = Math.min(delayMs * 2 ** tried, longestDelayMs)
  return full / 2 + (Math.random() * full) / 2
}

/** Milliseconds, from seconds or a date. */
export function readRetryAfter(header: string | null): number | undefined {
  if (header === null) return undefined
  const seconds = Number(header)
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

/** Waits; throws the signal's reason when it is aborted meanwhile. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
