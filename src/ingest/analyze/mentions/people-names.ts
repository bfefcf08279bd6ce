import { isPeople } from '../../gazetteer/peoples.ts'
import type { Figure, NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'

/** Peoples, faiths and creeds outside of names, as "Kurdish" in "Kurdish fighters". */
export function findPeoples(tree: Tree, mentions: readonly NameMention[]): Figure[] {
  const covered = new Set(mentions.flatMap(({ first, last }) => range(first, last)))
  return tree.tokens.flatMap(({ index, text, start, end }) =>
    isPeople(text) && !covered.has(index)
      ? [{ kind: 'NATIONALITY' as const, start, end, surface: text }]
      : [],
  )
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}
