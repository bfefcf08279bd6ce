import { cityNamed } from '../../gazetteer/cities.ts'
import { isClub } from '../../gazetteer/clubs.ts'
import { countryNamed, isNation } from '../../gazetteer/countries.ts'
import { kindOfDescribingNoun } from '../../gazetteer/describing-nouns.ts'
import { isGivenName } from '../../gazetteer/given-names.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isRegionName } from '../../gazetteer/regions.ts'
import { sportStrength } from '../../gazetteer/sport-words.ts'
import type { TokenSpan } from '../document.ts'
import type { Tree } from '../tree.ts'
import type { KindWeights } from './kind-weights.ts'

const contests = new Set(
  'beat defeat thrash edge rout draw lose win play host trounce crush down visit lead score field eliminate sign tie trail overcome upset blank sweep outscore hold topple stun hammer overpower outplay outlast dominate deny advance qualify crash clinch rally fall suffer route meet face trade recall waive sack'.split(
    ' ',
  ),
)
const opposed = new Set('against over for with beat v vs v. vs. past'.split(' '))

/** Whether the article reports on sport: its words on sport count at least one in thirty, with clear ones, as scores are. */
export function isSportReport(tree: Tree): boolean {
  let [strength, clear] = [0, 0]
  for (const { text } of tree.tokens) {
    const own = sportStrength(text)
    strength += own
    if (own === 2) clear++
  }
  const scores = scoresIn(tree) + athletesIn(tree)
  return clear + scores >= 2 && (strength + 2 * scores) * 30 >= tree.tokens.length
}

/** Results such as "118-97" and "2 - 1", which tell of sport where its words are there at all. */
function scoresIn(tree: Tree): number {
  return tree.tokens.filter(
    ({ text, index }) =>
      (text === '-' || text === '–') &&
      isFigure(tree.tokens[index - 1]?.text) &&
      isFigure(tree.tokens[index + 1]?.text),
  ).length
}

/** "Ann Brown (Sweden)", as lists of results have it. */
function athletesIn(tree: Tree): number {
  return tree.tokens.filter(
    ({ text, index }) =>
      text === '(' &&
      tree.tokens[index + 2]?.text === ')' &&
      countryNamed(tree.tokens[index + 1]?.text ?? '') !== undefined,
  ).length
}

/**
 * In reports on sport, what bears the name of a city or county and plays is the club; a name between figures
 * ("X 3 Y 0") is a side, and one before a country in brackets an athlete.
 */
export function addSport(tree: Tree, name: TokenSpan, weights: KindWeights): void {
  const [before, after] = [tree.tokens[name.first - 1], tree.tokens[name.last + 1]]
  const athlete = after?.text === '(' && countryNamed(tree.tokens[name.last + 2]?.text ?? '') !== undefined
  if (athlete) weights.add('PERSON', 3)
  const opening = tree.token(name.first).text
  if (athlete || (name.last > name.first && isGivenName(opening))) return
  if (name.first === name.last && kindOfNameWord(name.surface, 'closing') === 'ORGANIZATION')
    weights.add('ORGANIZATION', 3)
  if (isNation(name.surface)) return
  if (isClub(name.surface)) weights.add('ORGANIZATION', isPlaceName(name.surface) ? 1 : 3)
  if (plays(tree, name)) {
    weights.add('ORGANIZATION', isPlaceName(name.surface) ? 3 : 1)
    weights.add('PLACE', isPlaceName(name.surface) ? -1.5 : 0)
  }
  if (isFigure(after?.text) && (startsLine(tree, name.first) || isFigure(before?.text)))
    weights.add('ORGANIZATION', isPlaceName(name.surface) || name.last > name.first ? 4 : 1.5)
}

function plays(tree: Tree, { first, last }: TokenSpan): boolean {
  const { dep, head } = tree.token(last)
  const governor = tree.token(head)
  if (dep === 'nsubj' || dep === 'dobj') return governor.pos === 'VERB' && contests.has(governor.lemma)
  const before = tree.tokens[first - 1]?.text.toLowerCase() ?? ''
  if (dep === 'pobj') return opposed.has(before)
  const after = tree.tokens[last + 1]
  if (dep === 'compound' && after !== undefined && head === after.index)
    return kindOfDescribingNoun(after.lemma) === 'PERSON'
  return opposed.has(before) && before !== 'for' && before !== 'with'
}

function isPlaceName(surface: string): boolean {
  return isRegionName(surface) || cityNamed(surface) !== undefined
}

function isFigure(word: string | undefined): boolean {
  return word !== undefined && /^\d{1,3}$/u.test(word)
}

function startsLine(tree: Tree, first: number): boolean {
  const before = tree.tokens[first - 1]
  return (
    before === undefined || before.pos === 'SPACE' || tree.sentences[tree.sentenceOf(first)]?.first === first
  )
}
