import { eld } from 'eld/small'

/** Enough text for the detector to outrank what the page declares. */
const enough = 200
const mostDetected = 4000

/**
 * The commonest words of English that hardly any other language has: in a text of a few words, most of which are names
 * from anywhere, they tell more than its letters do.
 */
const english = new Set(
  `the of and to was were is are been has had have will would said says that this with for from by at his her its their they
  which who whom whose when where while after before about against between into over under than then but not all more most
  other some such only also did does could should may might must him them she he it we our you your an as on met killed told visited attacked arrested accused
  agreed signed called asked urged died won lost new two three first last year years week month day people government talks`.split(
    /\s+/,
  ),
)

/**
 * ISO 639-1 of the body by its letter sequences (Efficient Language Detector), save where common English words or the lack of
 * any plain words speak louder: results and lists are names from anywhere. The page's own `lang` decides only where the body
 * is short or such a list; `und` where nothing tells.
 */
export function languageOf(body: string, declared: string | undefined): string {
  const stated = /^[a-z]{2}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase()
  if (body.length < enough && stated) return stated
  const sample = body.slice(0, mostDetected)
  const words = sample.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const small = words.filter((word) => /^\p{Ll}+$/u.test(word))
  if (isEnglish(small)) return 'en'
  if (isList(sample, words, small)) return stated ?? 'en'
  const detected = eld.detect(sample)
  if (detected.language && (body.length >= enough || detected.isReliable())) return detected.language
  return stated ?? 'und'
}

/** Whether a third of what stands in small letters is common English. */
function isEnglish(small: readonly string[]): boolean {
  const known = small.filter((word) => english.has(word)).length
  return known >= 2 && known * 3 >= small.length
}

/** Names and figures in Latin letters with hardly a plain word between them. */
function isList(text: string, words: readonly string[], small: readonly string[]): boolean {
  if (words.length < 5 || small.length * 6 >= words.length) return false
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin * 2 > (text.match(/\p{L}/gu)?.length ?? 0)
}
