import { nameKey } from '../../../domain/names.ts'
import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'

/**
 * Someone whose surname or given name is a place's too: once the whole name has stood, the word alone, as a subject, means
 * the person, unless the article also speaks of the place ("in Houston").
 */
export function personsCalledLikePlaces(tree: Tree, mentions: readonly NameMention[]): NameMention[] {
  const since = new Map<string, number>()
  for (const { kind, surface, start } of mentions) {
    const words = nameKey(surface).split(' ')
    if (kind !== 'PERSON' || words.length < 2) continue
    for (const word of [words[0] as string, words.at(-1) as string])
      since.set(word, Math.min(since.get(word) ?? start, start))
  }
  const named = (mention: NameMention) =>
    (since.get(nameKey(mention.surface)) ?? Number.POSITIVE_INFINITY) < mention.start
  const shared = new Set(mentions.filter((mention) => mention.kind === 'PLACE' && named(mention)))
  const places = new Set(
    [...shared].filter(({ last }) => !isSubject(tree, last)).map(({ surface }) => nameKey(surface)),
  )
  return mentions.map((mention) =>
    shared.has(mention) && !places.has(nameKey(mention.surface))
      ? { ...mention, kind: 'PERSON', rule: 'document.surname' }
      : mention,
  )
}

function isSubject(tree: Tree, index: number): boolean {
  return ['nsubj', 'nsubjpass'].includes(tree.token(index).dep)
}
