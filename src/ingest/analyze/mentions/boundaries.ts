import { kindOfDescribingNoun } from '../../gazetteer/describing-nouns.ts'
import { organizationNamed } from '../../gazetteer/organizations.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { TokenSpan } from '../document.ts'
import type { Tree } from '../tree.ts'

const titles = new Set(
  'president mr mrs ms dr sir dame lord lady minister secretary senator sen rep gov general gen colonel col king queen prince princess pope judge justice professor prof chancellor premier ambassador sister brother father mother rev reverend fr bishop archbishop cardinal rabbi capt captain lt lieutenant maj major sgt sergeant cpl corporal brig brigadier adm admiral cmdr commander tsar czar tsarina sultan emir kaiser emperor empress archduke caliph hetman ayatollah viscount marquess baroness countess hon congressman congresswoman'.split(
    ' ',
  ),
)

/**
 * The name inside a proposed span: without articles, possessive endings, quotation marks and titles at its
 * edges; null where nothing is left.
 */
export function spanTrim(text: string, tree: Tree, from: number, to: number): TokenSpan | null {
  let [first, last] = [from, to]
  while (first <= last && droppedBefore(tree, first, last)) first++
  while (last >= first && (droppedAfter(tree, last) || (last > first && isPlainNoun(tree, last)))) last--
  if (first > last) return null
  const { start } = tree.token(first)
  const { end } = tree.token(last)
  return { first, last, start, end, surface: text.slice(start, end) }
}

function droppedBefore(tree: Tree, index: number, last: number): boolean {
  const { text, pos, tag } = tree.token(index)
  if (pos === 'PUNCT' || pos === 'SPACE' || /^(?:the|a|an)$/.test(text)) return true
  if (/^(?:The|A|An|THE)$/.test(text)) return !midSentence(tree, index)
  if (tag === 'PRP$') return true
  if (index < last && isHonorific(text) && organizationNamed(wordsOf(tree, index, last)) === undefined)
    return true
  return index + 1 < last && describesPerson(text) && startsSentence(tree, index)
}

/** Titles and honours before a name, as "Sir" and "Gen.". */
export function isHonorific(word: string): boolean {
  return titles.has(word.toLowerCase().replace('.', ''))
}

function wordsOf(tree: Tree, first: number, last: number): string {
  return tree.tokens
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ')
}

/** "at The Oval": a capital in the midst of a sentence makes the article a part of the name. */
function midSentence(tree: Tree, index: number): boolean {
  return !startsSentence(tree, index) && /^\p{L}/u.test(tree.tokens[index - 1]?.text ?? '')
}

/** Where the capital letter tells nothing, as in "Striker Ann Brown scored". */
export function startsSentence(tree: Tree, index: number): boolean {
  return tree.sentences[tree.sentenceOf(index)]?.first === index
}

function describesPerson(word: string): boolean {
  return kindOfDescribingNoun(word) === 'PERSON' || isTitleNoun(word)
}

/** "province" in "Batken province". */
function isPlainNoun(tree: Tree, index: number): boolean {
  const { text, pos } = tree.token(index)
  return pos === 'NOUN' && /^\p{Ll}+$/u.test(text) && tree.tokens[index - 1]?.text !== '-'
}

function droppedAfter(tree: Tree, index: number): boolean {
  const { text, pos, tag } = tree.token(index)
  if (tag === 'CC' && /^(?:and|or|&)$/u.test(text)) return true
  return tag === 'POS' || text === "'s" || text === '’s' || (pos === 'PUNCT' && !text.endsWith('.'))
}
