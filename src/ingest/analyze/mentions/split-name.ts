import { cityNamed } from '../../gazetteer/cities.ts'
import { isClub } from '../../gazetteer/clubs.ts'
import { countryNamed } from '../../gazetteer/countries.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'

/** A proposal that runs over several names, as "X 1 Y" or "Ann B of C", taken apart. */
export function splitName(tree: Tree, name: NamedSpan): NamedSpan[] {
  const pieces: NamedSpan[] = []
  let first = name.first
  for (let at = name.first; at <= name.last + 1; at++) {
    if (at <= name.last && !divides(tree, name, first, at)) continue
    if (at > first) pieces.push({ ...name, first, last: at - 1 })
    first = at + 1
  }
  return pieces
}

function divides(tree: Tree, name: NamedSpan, first: number, at: number): boolean {
  const { text, pos } = tree.token(at)
  if (pos === 'SPACE') return text.includes('\n')
  if (/^\d{1,3}$/u.test(text)) return at > first && /^\p{Lu}/u.test(tree.tokens[at + 1]?.text ?? '')
  if (/^[()]$/u.test(text)) return true
  if (/^[-–—]+$/u.test(text)) return isSpaced(tree, at)
  if (text === ',' && name.label === 'PERSON')
    return at > first && !/^(?:[JS]r|I{1,3}|IV)\b/u.test(tree.tokens[at + 1]?.text ?? '')
  if (text === ',') return at > first && isPlaceName(tree.tokens[at + 1]?.text ?? '')
  if (/^(?:near|in|at|from|outside|against|with|by)$/u.test(text))
    return at > first && /^\p{Lu}/u.test(tree.tokens[at + 1]?.text ?? '')
  if (text === 'and')
    return at > first && (eachPlaces(tree, first, at, name.last) || eachClubs(tree, first, at, name.last))
  if (text === 'of' && at > first && isFirm(tree.token(at - 1).text))
    return isPlaceName(tree.tokens[at + 1]?.text ?? '')
  return text === 'of' && at - first >= 2 && isGivenName(tree.token(first).text)
}

function words(tree: Tree, from: number, to: number): string {
  return tree.tokens
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** "Auckland and Santiago", not "Trinidad and Tobago". */
function eachPlaces(tree: Tree, first: number, at: number, last: number): boolean {
  const whole = words(tree, first, last)
  return (
    countryNamed(whole) === undefined &&
    isPlaceName(words(tree, first, at - 1)) &&
    isPlaceName(words(tree, at + 1, last))
  )
}

/** "X Rovers and Y". */
function eachClubs(tree: Tree, first: number, at: number, last: number): boolean {
  return isClub(words(tree, first, at - 1)) && isClub(words(tree, at + 1, last))
}

function isSpaced(tree: Tree, at: number): boolean {
  const [before, after] = [tree.tokens[at - 1], tree.tokens[at + 1]]
  return (
    before !== undefined &&
    after !== undefined &&
    before.end < tree.token(at).start &&
    tree.token(at).end < after.start
  )
}

/** Firms are told apart by their towns; banks, courts and universities are named after them. */
function isFirm(word: string): boolean {
  return kindOfNameWord(word, 'closing') === 'ORGANIZATION' && !institutions.has(word.toLowerCase())
}

const institutions = new Set(
  'bank university college academy institute school council committee commission ministry department agency authority bureau office federation union league association organization organisation society party movement front army police court parliament senate congress assembly museum library church cathedral diocese synod exchange hospital board chamber forum confederation service services foundation conservatory theatre theater opera news times daily press radio'.split(
    ' ',
  ),
)

function isPlaceName(word: string): boolean {
  return countryNamed(word) !== undefined || isRegionName(word) || cityNamed(word) !== undefined
}
