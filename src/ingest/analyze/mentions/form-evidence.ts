import { isBody } from '../../gazetteer/bodies.ts'
import { cityNamed, isProminentCity } from '../../gazetteer/cities.ts'
import { countryNamed } from '../../gazetteer/countries.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { isLandmark } from '../../gazetteer/landmarks.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { KindWeights } from './kind-weights.ts'

/** Endings of names that are hardly ever a person's, in languages whose places newspapers name. */
const placeEnding = /(?:shire|stan|burg|burgh|grad|abad|istan|ville|polis)$/u
const initialsOnly = /^\p{Lu}\.(?:\p{Lu}\.)*$/u
const notBodies = new Set(
  'GDP GNP CPI PPI DNA RNA HIV AIDS SARS MERS COVID CEO CFO COO CTO IPO GPS SUV VIP ATM SMS LNG LPG PCR NGO NGOS MVP ERA RBI GMT UTC BST EST EDT CET PST VAT USD EUR GBP JPY CHF MPS MEP MEPS POW POWS WMD ICBM DVD CD PC TV LED API FAQ PDF URL DIY SOS UFO ETA ETF ICU PIN DOB LGBT LGBTQ BMD START SALT NAFTA FTSE DAX CAC AEX SMI ATX MIB IBEX TOPIX KOSPI PSI GMT HTML INF TTIP TPP SALW IED IEDS BRICS GOP'.split(
    ' ',
  ),
)
const particles = new Set('de da di do dos von van der den al bin ibn el la le du della'.split(' '))

/** What a name tells of its kind by its own words, wherever it stands. */
export function addForm(surface: string, weights: KindWeights): void {
  const words = surface.split(/\s+/u)
  const [opening = '', closing = ''] = [words[0], words.at(-1)]
  if (surface.includes('&')) weights.add('ORGANIZATION', 1)
  if (isBody(surface)) weights.add('ORGANIZATION', 2)
  if (isLandmark(surface)) weights.add('PLACE', words.length > 1 ? 3 : 1.5)
  else if (isRegionName(surface)) weights.add('PLACE', 1.5)
  else if (isProminentCity(surface)) weights.add('PLACE', isGivenName(surface) ? 0.7 : 1.6)
  else if (cityNamed(surface) !== undefined) weights.add('PLACE', 0.7)
  if (words.length === 1) {
    if (isAcronym(surface)) weights.add('ORGANIZATION', 1.4)
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

/** What stands for a body's name, and is no measure, rank, disease or clock. */
function isAcronym(surface: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(surface) && !notBodies.has(surface)
}

/** A given name or initials, and nothing after it but names. */
function personal([opening = '', ...rest]: readonly string[]): boolean {
  if (countryNamed(opening) !== undefined) return false
  if (!isGivenName(opening) && !initialsOnly.test(opening) && !isGivenName(opening.split('-')[0] as string))
    return false
  return rest.every((word) => particles.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
}
