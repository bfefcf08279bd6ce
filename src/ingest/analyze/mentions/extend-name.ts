import { countryOfDemonym } from '../../gazetteer/countries.ts'
import { kindOfDescribingNoun } from '../../gazetteer/describing-nouns.ts'
import { kindOfNameWord } from '../../gazetteer/name-words.ts'
import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { NamedSpan } from '../parser/types.ts'
import type { Tree } from '../tree.ts'
import { isCalendarWord } from './calendar-words.ts'

/**
 * Proposals that leave out a part of the name, drawn out to it: proper nouns straight before or after that belong
 * to the same phrase. Two proposals that meet in one name become one.
 */
export function extendNames(tree: Tree, names: readonly NamedSpan[]): NamedSpan[] {
  const owner = new Map<number, NamedSpan>()
  for (const name of names) for (let at = name.first; at <= name.last; at++) owner.set(at, name)
  const extended: NamedSpan[] = []
  for (const name of names) {
    let { first, last } = name
    const before = extended.at(-1)
    while (joins(tree, first - 1, first, last) && !owner.has(first - 1)) first--
    while (joins(tree, last + 1, first, last) && !owner.has(last + 1)) last++
    while (hyphenated(tree, last, name.label) && !owner.has(last + 2)) last += 2
    if (before !== undefined && before.last === first - 1 && oneName(tree, before, { ...name, first, last }))
      extended[extended.length - 1] = { ...before, last }
    else extended.push({ ...name, first, last })
  }
  return extended
}

/** Two proposals side by side that are one name: a person's, a place's, or all that stands before a body's noun. */
function oneName(tree: Tree, before: NamedSpan, after: NamedSpan): boolean {
  if (tree.sentenceOf(before.first) !== tree.sentenceOf(after.first)) return false
  if (!isProper(tree, before.last) || !isProper(tree, after.first)) return false
  const compound = heads(tree, before.last, after.first, after.last)
  if (before.label === 'PERSON') return compound || after.label === 'PERSON'
  if (kindOfNameWord(tree.token(after.last).text, 'closing') === 'ORGANIZATION')
    return compound && before.label !== 'NORP' && after.label === 'ORG'
  return before.label === after.label && before.label !== 'NORP' && compound && before.last - before.first < 2
}

function isProper(tree: Tree, index: number): boolean {
  const { tag, text } = tree.token(index)
  return tag.startsWith('NNP') && countryOfDemonym(text) === undefined
}

/** "Dong-wook", "Aix-la-Chapelle": what a hyphen ties to the name, save what describes by it ("London-based"). */
function hyphenated(tree: Tree, last: number, label: string): boolean {
  const [own, hyphen, next] = [tree.token(last), tree.tokens[last + 1], tree.tokens[last + 2]]
  if (hyphen?.text !== '-' || next === undefined) return false
  if (hyphen.start !== own.end || next.start !== hyphen.end) return false
  if (/^\p{Lu}/u.test(next.text))
    return next.tag.startsWith('NNP') && countryOfDemonym(next.text) === undefined
  return label === 'PERSON' && /^NN|^FW/.test(next.tag) && /^\p{Ll}{2,}$/u.test(next.text)
}

function joins(tree: Tree, index: number, first: number, last: number): boolean {
  const token = tree.tokens[index]
  if (token === undefined || (token.tag !== 'NNP' && token.tag !== 'NNPS')) return false
  if (!/^\p{Lu}[\p{L}'’-]/u.test(token.text) || countryOfDemonym(token.text) !== undefined) return false
  const described = kindOfDescribingNoun(token.text) === 'PERSON' || isTitleNoun(token.text)
  if (described || isCalendarWord(token.text) || !adjacent(tree, index, first, last)) return false
  return index < first ? heads(tree, index, first, last) : heads(tree, last, index, index)
}

/** Whether the word is a part of the compound that ends within these words. */
function heads(tree: Tree, index: number, first: number, last: number): boolean {
  const { dep, head } = tree.token(index)
  return dep === 'compound' && head >= first && head <= last
}

function adjacent(tree: Tree, index: number, first: number, last: number): boolean {
  if (tree.sentenceOf(index) !== tree.sentenceOf(first)) return false
  const [left, right] = index < first ? [index, first] : [last, index]
  return tree.token(right).start - tree.token(left).end <= 1
}
