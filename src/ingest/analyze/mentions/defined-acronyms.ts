import { initialsOf } from '../coreference/acronym.ts'
import type { NameMention } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'
import { Covered } from './covered.ts'

/** Words of the longest name that an acronym stands for, small ones among them. */
const longest = 12

/**
 * An acronym in brackets defines itself: the words before it whose initials it gives are an organization's name, whatever
 * else they looked like ("the Kenya and Peru Trade Board (KPTB)").
 */
export function withDefinitions(text: string, tree: Tree, mentions: readonly NameMention[]): NameMention[] {
  const defined = tree.tokens.flatMap(({ index }) => definitionAt(text, tree, index))
  if (defined.length === 0) return [...mentions]
  const covered = new Covered(defined)
  const places = new Set(defined.map(placeOf))
  const kept = mentions.filter(
    (mention) =>
      !covered.touches(mention) || (mention.kind === 'ORGANIZATION' && places.has(placeOf(mention))),
  )
  const known = new Set(kept.map(placeOf))
  const added = defined.filter((name) => !known.has(placeOf(name)))
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

function placeOf({ first, last }: NameMention): string {
  return `${first} ${last}`
}

function definitionAt(text: string, tree: Tree, index: number): NameMention[] {
  const letters = tree.tokens[index + 1]?.text ?? ''
  if (
    tree.token(index).text !== '(' ||
    tree.tokens[index + 2]?.text !== ')' ||
    !/^\p{Lu}[\p{Lu}\p{Ll}]{0,6}\p{Lu}$/u.test(letters)
  )
    return []
  const first = nameBefore(text, tree, index, letters.toUpperCase())
  if (first === undefined) return []
  const told = { kind: 'ORGANIZATION', rule: 'document.definition', confidence: 0.9 } as const
  return [
    { ...tokenSpan({ text, tree }, first, index - 1), ...told },
    { ...tokenSpan({ text, tree }, index + 1, index + 1), ...told },
  ]
}

/** Where the words begin that the letters stand for: all of their initials, or else all but one. */
function nameBefore(text: string, tree: Tree, bracket: number, letters: string): number | undefined {
  const sentence = tree.sentences[tree.sentenceOf(bracket)] as { first: number }
  let loose: number | undefined
  for (let first = bracket - 2; first >= Math.max(sentence.first, bracket - longest); first--) {
    const { surface } = tokenSpan({ text, tree }, first, bracket - 1)
    if (!/^\p{Lu}/u.test(surface)) continue
    const initials = initialsOf(surface)
    if (initials.includes(letters)) return first
    if (letters.length > 2 && initials.some((all) => lacksOne(letters, all))) loose ??= first
  }
  return loose
}

function lacksOne(letters: string, initials: string): boolean {
  if (initials.length !== letters.length + 1 || initials[0] !== letters[0]) return false
  const at = [...letters].findIndex((letter, index) => letter !== initials[index])
  return at > 0 && initials.slice(at + 1) === letters.slice(at)
}
