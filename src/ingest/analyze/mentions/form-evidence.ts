import { cityNamed } from '../../gazetteer/cities.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { KindWeights } from './kind-weights.ts'

/** Endings of names that are hardly ever a person's, in languages whose places newspapers name. */
const placeEnding = /(?:shire|stan|burg|burgh|grad|abad|istan|ville|polis)$/u
const initialsOnly = /^\p{Lu}\.(?:\p{Lu}\.)*$/u
const particles = new Set('de da di do dos von van der den al bin ibn el la le du della'.split(' '))

/** What a name tells of its kind by its own words, wherever it stands. */
export function addForm(surface: string, weights: KindWeights): void {
  const words = surface.split(/\s+/u)
  const [opening = '', closing = ''] = [words[0], words.at(-1)]
  if (surface.includes('&')) weights.add('ORGANIZATION', 1)
  if (isRegionName(surface)) weights.add('PLACE', 1.5)
  else if (cityNamed(surface) !== undefined) weights.add('PLACE', 0.7)
  if (words.length === 1) {
    if (placeEnding.test(surface.toLowerCase()) && surface.length > 6) weights.add('PLACE', 1)
    if (isGivenName(surface) && cityNamed(surface) === undefined) weights.add('PERSON', 0.4)
    return
  }
  weights.add(kindOfNameWord(closing, 'closing'), 3)
  const named = kindOfNameWord(opening, 'opening')
  weights.add(named, 2.5)
  if (/^(?:of|for|on)$/u.test(words[1] as string)) weights.add(kindOfNameWord(opening, 'closing'), 3)
  else if (named === undefined && personal(words)) weights.add('PERSON', 1.5)
}

/** A given name or initials, and nothing after it but names. */
function personal([opening = '', ...rest]: readonly string[]): boolean {
  if (!isGivenName(opening) && !initialsOnly.test(opening)) return false
  return rest.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
}
