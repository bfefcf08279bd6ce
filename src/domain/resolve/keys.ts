import { nameKey } from '../names.ts'
import { organizationName } from './organization-name.ts'
import { personName } from './person-name.ts'
import type { Profile } from './profile.ts'
import { romanized } from './romanization.ts'
import { skeleton } from './spelling.ts'

/** Forms of a name beyond these, the longest first, tell nothing more. */
export const mostForms = 6

/**
 * The blocks that a profile stands in. Only profiles that share one are ever compared, and what becomes of a profile
 * depends on no others than those that it is tied to by shared keys, over however many steps.
 */
export function blockKeys(profile: Profile): string[] {
  const keys = new Set([`id ${profile.entityId}`])
  const forms = fullForms(profile)
  if (profile.kind === 'PERSON') for (const form of forms) addPersonKeys(form, profile, keys)
  if (profile.kind === 'ORGANIZATION') for (const form of forms) addOrganizationKeys(form, keys)
  return [...keys]
}

/** The forms to compare: of persons the whole names, where there are any. */
export function fullForms({ kind, forms }: Pick<Profile, 'kind' | 'forms'>): string[] {
  const ranked = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (kind !== 'PERSON') return ranked.slice(0, mostForms)
  const whole = ranked.filter(
    (form) => personName(form).words.length > 1 || personName(form).ordinal !== null,
  )
  return (whole.length > 0 ? whole : ranked).slice(0, mostForms)
}

/** Any two of its words, in any order; the family name with an initial; all of it however divided. */
function addPersonKeys(form: string, profile: Profile, keys: Set<string>): void {
  const { countries, nearby, offices, variants } = profile
  const { words } = personName(form)
  const bones = words.map(skeleton)
  const [first, last] = [bones[0] as string, bones.at(-1) as string]
  for (const end of new Set([first, last]))
    for (const tie of [...countries, ...nearby.slice(0, 3), ...offices.map(({ title }) => title)])
      keys.add(`name ${end} ${tie}`)
  if (words.length === 1) return void keys.add(`name ${first}`)
  keys.add(`whole ${skeleton(words.join(''))}`)
  const chinese = romanized(words)
  if (chinese !== undefined) keys.add(`chinese ${chinese}`)
  if (last.length > 3) keys.add(`near ${last.slice(0, 3)} ${first[0]}`)
  for (const [at, one] of bones.entries()) {
    const others = (variants[words[at] as string] ?? []).map(skeleton)
    for (const named of new Set([one, ...others]))
      for (const [to, other] of bones.entries())
        if (to !== at) keys.add(`pair ${[named, other].sort().join('+')}`)
    if (at < words.length - 1) keys.add(`initial ${words[at]?.[0]} ${last}`)
  }
}

const common = new Set(
  `national international united american british royal first general central new democratic republican popular people
  peoples social party ministry university bank supreme federal state world free liberation north south east west`.split(
    /\s+/,
  ),
)

function addOrganizationKeys(form: string, keys: Set<string>): void {
  const { words, acronym, initials } = organizationName(form)
  keys.add(`words ${[...words].sort().join('+')}`)
  for (const letters of acronym === null ? initials : [acronym]) keys.add(`letters ${letters}`)
  for (const end of [words[0], words.at(-1)])
    if (end !== undefined && !common.has(end)) keys.add(`word ${end}`)
  if (words.length > 1) keys.add(`words ${words.slice(0, 2).sort().join('+')}`)
  keys.add(`whole ${skeleton(nameKey(words.join('')))}`)
}
