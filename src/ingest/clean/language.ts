import { eld } from 'eld/small'

/** Enough text for the detector to outrank what the page declares. */
const enough = 200
const mostDetected = 4000

/**
 * ISO 639-1 of the body by its letter sequences (Efficient Language Detector); the page's own `lang` decides only
 * where the body is short. `und` where neither says.
 */
export function languageOf(body: string, declared: string | undefined): string {
  const stated = /^[a-z]{2}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase()
  if (body.length < enough && stated) return stated
  const detected = eld.detect(body.slice(0, mostDetected))
  if (detected.language && (body.length >= enough || detected.isReliable())) return detected.language
  return stated ?? 'und'
}
