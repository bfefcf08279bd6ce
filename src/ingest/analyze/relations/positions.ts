import { isTitleNoun } from '../../gazetteer/titles.ts'
import type { NameMention, PositionMention } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'

const inTitle = new Set(['of', 'for', 'and', 'the', '&', 'to', '-', 'in'])
const formerly = new Set(['former', 'ex', 'ex-', 'then', 'then-', 'late', 'outgoing', 'onetime'])
const longestTitle = 14
const portfolioWords = new Set(
  'foreign defense defence finance interior justice health energy trade treasury state commerce labor labour education'.split(
    ' ',
  ),
)

/**
 * Offices and posts that stand beside a person's name: before it ("Peru's Foreign Minister Carla Rojas") or in
 * apposition after it ("Carla Rojas, chief executive of Siemens,").
 */
export function findPositions(text: string, tree: Tree, mentions: readonly NameMention[]): PositionMention[] {
  const mentionAt = new Map<number, NameMention>()
  for (const mention of mentions)
    for (let at = mention.first; at <= mention.last; at++) mentionAt.set(at, mention)
  return mentions
    .filter(({ kind }) => kind === 'PERSON')
    .flatMap((person) => {
      const found =
        before(text, tree, mentionAt, person) ??
        beside(text, tree, mentionAt, person) ??
        after(text, tree, mentionAt, person)
      return found ?? []
    })
}

type MentionAt = ReadonlyMap<number, NameMention>

function before(
  text: string,
  tree: Tree,
  mentionAt: MentionAt,
  person: NameMention,
): PositionMention | undefined {
  const sentence = tree.sentences[tree.sentenceOf(person.first)] as { first: number }
  let first = person.first
  while (
    first - 1 >= Math.max(sentence.first, person.first - longestTitle) &&
    joinsTitle(tree, mentionAt, first - 1)
  ) {
    first--
  }
  while (first < person.first && leadingJunk(tree, mentionAt, first)) first++
  const last = person.first - 1
  if (first > last || !hasTitleNoun(tree, mentionAt, first, last)) return undefined
  const span = tokenSpan({ text, tree }, first, last)
  const of = affiliation(tree, mentionAt, first, last, person)
  const former = range(first, last).some((at) => formerly.has(tree.token(at).text.toLowerCase()))
  return { ...span, person, of, former, rule: 'position.before-name' }
}

/** Capitalized words, names of bodies and the small words between them belong to a title before a name. */
function joinsTitle(tree: Tree, mentionAt: MentionAt, index: number): boolean {
  const { text, tag, pos } = tree.token(index)
  const mention = mentionAt.get(index)
  if (mention?.kind === 'PERSON') return false
  if (mention !== undefined || isTitleNoun(text) || formerly.has(text.toLowerCase())) return true
  if (inTitle.has(text.toLowerCase()) || tag === 'POS') return true
  return /^\p{Lu}/u.test(text) && ['PROPN', 'NOUN', 'ADJ'].includes(pos)
}

/** A title begins with a word of its own, not with "of", "and" or a place that the sentence speaks of before it. */
function leadingJunk(tree: Tree, mentionAt: MentionAt, index: number): boolean {
  const { text, tag } = tree.token(index)
  if (inTitle.has(text.toLowerCase()) || tag === 'POS') return true
  const mention = mentionAt.get(index)
  if (mention === undefined) return false
  const following = mention.last + 1
  return inTitle.has(tree.tokens[following]?.text.toLowerCase() ?? '')
}

function after(
  text: string,
  tree: Tree,
  mentionAt: MentionAt,
  person: NameMention,
): PositionMention | undefined {
  for (let at = person.first; at <= person.last; at++) {
    for (const head of tree.children(at, 'appos')) {
      if (head < person.last || !isTitleNoun(tree.token(head).text) || mentionAt.get(head)?.kind === 'PERSON')
        continue
      const words = tree.subtree(head, ({ dep }) =>
        ['relcl', 'acl', 'punct', 'appos', 'advcl', 'conj', 'cc'].includes(dep),
      )
      let first = words[0] as number
      const last = words.at(-1) as number
      while (first < last && tree.token(first).pos === 'DET') first++
      const span = tokenSpan({ text, tree }, first, last)
      const former = range(first, last).some((word) => formerly.has(tree.token(word).text.toLowerCase()))
      return {
        ...span,
        person,
        of: affiliation(tree, mentionAt, first, last, person),
        former,
        rule: 'position.apposition',
      }
    }
  }
  return undefined
}

/** "the mayor, Carla Rojas": the name in apposition to its title. */
function beside(
  text: string,
  tree: Tree,
  mentionAt: MentionAt,
  person: NameMention,
): PositionMention | undefined {
  const { dep, head } = tree.token(person.last)
  if (dep !== 'appos' || head >= person.first || mentionAt.has(head)) return undefined
  if (!isTitleNoun(tree.token(head).text)) return undefined
  const words = tree
    .subtree(head, ({ dep: own }) => ['relcl', 'acl', 'punct', 'appos', 'advcl', 'conj', 'cc'].includes(own))
    .filter((at) => at < person.first)
  let first = words[0] as number
  const last = words.at(-1) as number
  const owner = tree.child(head, 'poss')
  if (owner !== undefined) first = Math.max(first, owner + 1)
  while (first < last && (tree.token(first).pos === 'DET' || tree.token(first).tag === 'POS')) first++
  const former = range(words[0] as number, last).some((at) => formerly.has(tree.token(at).text.toLowerCase()))
  const of = affiliation(tree, mentionAt, words[0] as number, last, person)
  return { ...tokenSpan({ text, tree }, first, last), person, of, former, rule: 'position.beside-name' }
}

function hasTitleNoun(tree: Tree, mentionAt: MentionAt, first: number, last: number): boolean {
  return range(first, last).some(
    (at) => isTitleNoun(tree.token(at).text) && mentionAt.get(at)?.rule !== 'gazetteer.country',
  )
}

/**
 * The first body or country named in the title is what the post is of; "State" in "Secretary of State" is
 * neither, nor is what a post is "for".
 */
function affiliation(
  tree: Tree,
  mentionAt: MentionAt,
  first: number,
  last: number,
  person: NameMention,
): NameMention | null {
  for (const at of range(first, last)) {
    if (tree.token(at).text.toLowerCase() === 'for') return null
    const mention = mentionAt.get(at)
    if (mention === undefined || mention === person || mention.kind === 'PERSON') continue
    if (!isPortfolio(tree, mention)) return mention
  }
  return null
}

/** What a secretary or minister is in charge of, as far as no gazetteer knows it for a body of its own. */
function isPortfolio(tree: Tree, mention: NameMention): boolean {
  if (mention.rule.startsWith('gazetteer.')) return false
  const before = tree.tokens[mention.first - 1]?.text.toLowerCase()
  const holder = tree.tokens[mention.first - 2]?.text.toLowerCase() ?? ''
  if (before === 'of' || before === 'for')
    return /(?:secretary|minister|ministry|department|undersecretary)$/.test(holder)
  return before === 'and' || mention.first === mention.last
    ? portfolioWords.has(mention.surface.toLowerCase())
    : false
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset)
}
