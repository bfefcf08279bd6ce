import type { NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'

const contest =
  /^(?:Cup|Open|Championships?|Trophy|Prix|Masters|Classic|Olympics|Derby|Awards?|Prize|Medal|Marathon|Treaty|Accords?|Agreement|Protocol|War|Index)$/iu
const prepared = /^(?:Tour|Battle|Siege|War|Treaty|Order|Book|Championship|Tournament|Bay of Pigs)$/u

/** Leaves out what is a part of the title of a contest, a prize, a treaty or a war, as a country in "U.S. Open". */
export function dropWithinEvents(tree: Tree, mentions: readonly NameMention[]): NameMention[] {
  return mentions.filter(({ first, last, kind }) => {
    const own = tree.token(last).text
    if (last > first && contest.test(own) && kind !== 'PERSON') return false
    if (kind === 'PERSON' && last === first && contest.test(own)) return false
    if (opensTitle(tree, last)) return false
    return !(
      tree.tokens[first - 1]?.text === 'of' &&
      prepared.test(tree.tokens[first - 2]?.text ?? '') &&
      kind !== 'ORGANIZATION'
    )
  })
}

/** Whether words with capitals lead on from here to the noun of a contest. */
function opensTitle(tree: Tree, last: number): boolean {
  for (let at = last + 1; at <= last + 3; at++) {
    const { text = '' } = tree.tokens[at] ?? {}
    if (!/^\p{Lu}/u.test(text) || /^(?:IN|AT|OF|FOR|TO|ON|AND|AFTER|AS|FROM|WITH|BY|OVER|THE)$/u.test(text))
      return false
    if (contest.test(text)) return true
  }
  return false
}
