import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'

const works = new Set(
  'film movie novel album song single play opera book poem series sitcom documentary symphony ballet musical painting soundtrack video videogame comic anthology memoir sequel episode genus species family subfamily order subspecies ship ferry freighter tanker frigate destroyer submarine yacht trawler vessel schooner steamer cruiser battleship gunboat warship racehorse colt filly gelding'.split(
    ' ',
  ),
)
const taxon = /^\p{Lu}\p{Ll}{3,}(?:idae|aceae|inae|iformes|oidea)$/u
const binomial = /^\p{Lu}\p{Ll}{3,} \p{Ll}{4,}$/u

/** Leaves out the titles of works, and names of ships, animals and kinds of living things, which the text says they are. */
export function dropWorks(tree: Tree, mentions: readonly NameMention[]): NameMention[] {
  return mentions.filter((mention) => mention.rule.startsWith('gazetteer.') || !isWork(tree, mention))
}

function isWork(tree: Tree, { first, last, surface }: NameMention): boolean {
  if (taxon.test(surface) || binomial.test(surface)) return true
  const before = tree.tokens[first - 1]
  if (before?.pos === 'NOUN' && works.has(before.lemma) && !/^(?:family|order|series)$/u.test(before.lemma))
    return true
  const { dep, head } = tree.token(last)
  if (dep !== 'nsubj' || tree.token(head).lemma !== 'be') return false
  return works.has(tree.token(tree.child(head, 'attr') ?? head).lemma)
}
