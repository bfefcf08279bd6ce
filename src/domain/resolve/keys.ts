import { organizationName } from './organization-name.ts'
import { type PersonName, personName } from './person-name.ts'
import type { Profile } from './profile.ts'
import { romanized } from './romanization.ts'
import { skeleton } from './spelling.ts'

/** Forms of a name beyond these, the longest first, tell nothing more. */
export const mostForms = 6

/**
 * The blocks of a profile. Two profiles are compared only where one is known by a key that the other seeks, which is
 * then so both ways. Short names seek whole ones and whole ones short ones, but whole names do not meet by what each
 * might be called for short, so that no block grows with everybody of a surname or everything of a kind.
 */
export interface BlockKeys {
  readonly known: ReadonlySet<string>
  readonly sought: ReadonlySet<string>
}

/** What becomes of a profile depends on no others than those that it is tied to by its keys, over however many steps. */
export function blockKeys(profile: Profile): BlockKeys {
  const keys = new Keys()
  keys.share(`id ${profile.entityId}`)
  const forms = fullForms(profile)
  if (profile.kind === 'PERSON') for (const form of forms) addPerson(personName(form), profile, keys)
  if (profile.kind === 'ORGANIZATION') for (const form of forms) addOrganization(form, keys)
  return keys
}

class Keys implements BlockKeys {
  readonly known = new Set<string>()
  readonly sought = new Set<string>()

  share(key: string): void {
    this.known.add(key)
    this.sought.add(key)
  }

  /** What is one of these meets what is one of those. */
  link(mine: string, theirs: string): void {
    this.known.add(mine)
    this.sought.add(theirs)
  }
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

/** Any two of the words, in any order; all of them, however divided; the family name with an initial or a country. */
function addPerson(
  { words }: PersonName,
  { countries, nearby, offices, variants }: Profile,
  keys: Keys,
): void {
  const bones = words.map(skeleton)
  const [first, last] = [bones[0] as string, bones.at(-1) as string]
  const ties = [...countries, ...nearby.slice(0, 3), ...offices.map(({ title }) => title)]
  if (words.length === 1) {
    keys.share(`name ${first}`)
    for (const tie of ties) keys.link(`short ${first} ${tie}`, `whole ${first} ${tie}`)
    return
  }
  const chinese = romanized(words)
  for (const end of chinese === undefined ? [last] : [first, last])
    for (const tie of ties) keys.link(`whole ${end} ${tie}`, `short ${end} ${tie}`)
  if (chinese !== undefined) keys.share(`chinese ${chinese}`)
  keys.share(`letters ${skeleton(words.join(''))}`)
  if (last.length > 3) keys.share(`near ${last.slice(0, 4)} ${first[0]}`)
  const called = words.map((word, at) => [
    bones[at] as string,
    ...(variants[word] ?? []).map(skeleton),
    ...(/^abd.{3}/.test(word) ? [skeleton(word.slice(3))] : []),
  ])
  for (const [at, word] of words.entries()) {
    for (const other of called.slice(at + 1).flat())
      for (const one of called[at] as string[]) keys.share(`pair ${[one, other].sort().join('+')}`)
    if (at === words.length - 1) continue
    const [long, short] = [`given ${word[0]} ${last}`, `initial ${word[0]} ${last}`]
    if (word.length > 1) keys.link(long, short)
    else {
      keys.link(short, long)
      keys.share(short)
    }
  }
}

/** Its words in any order; an acronym and what it may stand for; a name and its beginnings; its letters. */
function addOrganization(form: string, keys: Keys): void {
  const { words, acronym, initials } = organizationName(form)
  keys.share(`words ${[...words].sort().join('+')}`)
  keys.share(`letters ${skeleton(words.join(''))}`)
  if (acronym !== null) keys.link(`acronym ${acronym}`, `initials ${acronym}`)
  else for (const letters of initials) keys.link(`initials ${letters}`, `acronym ${letters}`)
  keys.link(`exact ${words.join(' ')}`, `beginning ${words.join(' ')}`)
  for (let length = 1; length < Math.min(words.length, 6); length++) {
    const beginning = words.slice(0, length).join(' ')
    keys.link(`beginning ${beginning}`, `exact ${beginning}`)
  }
}
