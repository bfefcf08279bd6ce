import type { EntityKind } from '../../../../domain/entity.ts'
import { cityNamed } from '../../../gazetteer/cities.ts'
import { isClub } from '../../../gazetteer/clubs.ts'
import { countryNamed, isNation } from '../../../gazetteer/countries.ts'
import { isGivenName } from '../../../gazetteer/given-names.ts'
import { kindOfNameWord } from '../../../gazetteer/name-words.ts'
import { organizationNamed } from '../../../gazetteer/organizations.ts'
import { isRegionName } from '../../../gazetteer/regions.ts'
import { sportStrength } from '../../../gazetteer/sport-words.ts'

/** The kind of what stands in a place of the line; undefined where it cannot stand there, so that the line has another shape. */
export function kindOfRole(role: string, surface: string, bowling: boolean): EntityKind | undefined {
  const country = isNation(surface)
  if (role === 'country') return country ? 'PLACE' : undefined
  if (role === 'place') return isFurniture(surface) ? undefined : 'PLACE'
  if (role === 'town') return isPlace(surface) ? 'PLACE' : undefined
  if (role === 'byline') return / /u.test(surface) ? 'PERSON' : undefined
  if (role === 'nicknamed') return isGivenName(surface.split(' ')[0] as string) ? 'PERSON' : undefined
  if (isFurniture(surface)) return undefined
  if (role === 'person') return country || isKnownSide(surface) ? undefined : 'PERSON'
  if (country) return 'PLACE'
  if (role === 'named') return isPlace(surface) || isKnownSide(surface) ? 'ORGANIZATION' : 'PERSON'
  if (role === 'row' && !isPlace(surface) && !isClub(surface) && (bowling || isPersonal(surface)))
    return 'PERSON'
  return 'ORGANIZATION'
}

function isPlace(surface: string): boolean {
  return countryNamed(surface) !== undefined || isRegionName(surface) || cityNamed(surface) !== undefined
}

function isKnownSide(surface: string): boolean {
  return isClub(surface) || organizationNamed(surface) !== undefined
}

function isPersonal(surface: string): boolean {
  const [opening = '', ...rest] = surface.split(' ')
  return (
    rest.length > 0 && isGivenName(opening) && kindOfNameWord(rest.at(-1) as string, 'closing') === undefined
  )
}

const furniture =
  /^(?:results?|standings?|tabulate|played|group|division|league|leading|scorers?|attendance|half-?time|total|extras?|fall|bowling|batting|innings|first|second|third|fourth|final|round|day|men|women|men's|women's|overall|pool|section|conference|eastern|western|central|premier|teams?|note|world|cup|championship|open|feb\.?|july|sept?\.?|oct\.?|nov\.?|dec\.?|january|february|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tries|try|goals?|penalty|penalties|conversions?|schedule|in|at|on|the|for|from|after|w|l|pct|gb|and|to)$/iu

/** Headings and other words of tables that name nobody. */
function isFurniture(surface: string): boolean {
  const words = surface.split(' ')
  if (words.length === 1 && sportStrength(surface) === 2) return !isClub(surface)
  return (
    furniture.test(words[0] as string) ||
    (words.length > 1 &&
      /^(?:division|league|group|round|standings|results|game|games)$/iu.test(words.at(-1) as string))
  )
}
