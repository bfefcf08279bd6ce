import { nameKey } from '../names.ts'

/** An organization's name in comparable words. */
export interface OrganizationName {
  /** In order, without legal form, article and small words, in one spelling. */
  readonly words: readonly string[]
  /** A group of companies, which is none of its members. */
  readonly group: boolean
  /** Set for what is written as letters alone. */
  readonly acronym: string | null
  /** The initials of its words, without and with the small ones. */
  readonly initials: readonly string[]
}

const small = new Set([
  'the',
  'of',
  'for',
  'and',
  'in',
  'on',
  'to',
  'a',
  'an',
  'de',
  'la',
  'du',
  'des',
  'del',
  'y',
  'e',
  's',
  'at',
])
const legal = new Set(
  `inc incorporated corp corporation co company companies plc ltd limited llc llp ag sa spa se nv bv ab asa oy oyj as gmbh kg
  kgaa pty pte bhd sdn berhad tbk holding holdings group cos`.split(/\s+/),
)
/** Legal forms that stand before the name. */
const leading = new Set('oao pao zao ooo ao pt gruppo grupo groupe'.split(' '))
const spellings: Readonly<Record<string, string>> = {
  centre: 'center',
  defence: 'defense',
  organisation: 'organization',
  labour: 'labor',
  theatre: 'theater',
  programme: 'program',
  harbour: 'harbor',
  telegraphic: 'telegraph',
  intl: 'international',
  univ: 'university',
  dept: 'department',
  ministries: 'ministry',
  authorities: 'authority',
  services: 'service',
  bros: 'brothers',
}

export function organizationName(surface: string): OrganizationName {
  const plain = surface.replace(/\p{Pd}/gu, ' ')
  const spoken = nameKey(
    plain.replace(/\.(?=\p{L}\b)/gu, '').replace(/(?<=\p{L})['’](?=\p{L}{2})/gu, ''),
  ).split(' ')
  const spelled = spoken.map((word) => spellings[word] ?? word)
  const weighty = spelled.filter((word) => !small.has(word))
  const opening = weighty.length > 1 && leading.has(weighty[0] as string) ? weighty.slice(1) : weighty
  const named = opening.filter((word, at) => at === 0 || !legal.has(word))
  const letters = surface.replaceAll('.', '')
  const bare = /^\p{L}+$/u.test(letters) && letters.length <= 8
  const acronym =
    bare && /^\p{Lu}[\p{Lu}\d]*\p{Ll}?\p{Lu}*s?$/u.test(letters) && letters.length > 1
      ? letters.toLowerCase()
      : null
  const whole = spelled.filter((word) => word !== 'the')
  return {
    words: named.length === 0 ? spelled : named,
    group: /^(?:group|holdings?)$/.test(spelled.at(-1) ?? ''),
    acronym,
    initials:
      weighty.length > 1
        ? [...new Set([weighty, whole, named].map(initialsOf))].filter((one) => one.length > 1)
        : [],
  }
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('')
}
