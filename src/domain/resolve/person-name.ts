import { nameKey } from '../names.ts'

/** A person's name in its parts. */
export interface PersonName {
  /** Name keys of its words, without titles, articles of names and what tells generations. */
  readonly words: readonly string[]
  /** What tells bearers of one name in a family or on a throne: "jr", "ii". */
  readonly ordinal: string | null
}

const titles = new Set(
  `mr mrs ms miss dr prof sir dame lord lady king queen prince princess emperor empress pope cardinal bishop archbishop
  saint st father sister sheikh shaikh sheik sultan emir imam ayatollah mullah rabbi president general gen colonel col
  captain capt major maj marshal admiral lieutenant lt sergeant sgt senator sen governor gov minister chancellor
  congressman judge justice`.split(/\s+/),
)
const articles = new Set(['al', 'el', 'ul', 'as', 'ad', 'ash', 'an', 'ar', 'at', 'az'])
const generations: Readonly<Record<string, string>> = { jr: 'jr', junior: 'jr', sr: 'sr', senior: 'sr' }
const numeral = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xxi{0,3})$/

export function personName(surface: string): PersonName {
  const spoken = nameKey(surface.replace(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '')).split(' ')
  const keyed = spoken.flatMap((word) =>
    /^[a-z]{2}$/.test(word) && unvowelled(word, surface) ? [...word] : [word],
  )
  let ordinal: string | null = null
  while (keyed.length > 1) {
    const last = keyed.at(-1) as string
    const told =
      generations[last] ??
      (numeral.test(last) && surface.trimEnd().endsWith(last.toUpperCase()) ? last : undefined)
    if (told === undefined) break
    ordinal = told
    keyed.pop()
  }
  while (keyed.length > 1 && titles.has(keyed[0] as string)) keyed.shift()
  const named = keyed.filter((word, at) => at === 0 || !articles.has(word))
  const words = named.flatMap((word, at) =>
    servant.test(named[at - 1] ?? '') ? [] : [ofServant(word, named[at + 1])],
  )
  return { words: words.length === 0 ? keyed : words, ordinal }
}

const servant = /^abd(?:[aeou][lrszn]?)?$/

/** "Abd al-Karim", "Abdel Karim" and "Abdulkarim" are one given name. */
function ofServant(word: string, next: string | undefined): string {
  if (servant.test(word) && next !== undefined) return `abd${next}`
  const whole = /^abd[aeou](?:l|[rsznd](?=\p{L}{4}))?(?<rest>\p{L}{3,})$/u.exec(word)?.groups?.rest
  return whole === undefined ? word : `abd${whole}`
}

/** "PG" in "PG Lindqvist" are two initials. */
function unvowelled(word: string, surface: string): boolean {
  return !/[aeiouy]/.test(word) && surface.includes(word.toUpperCase())
}
