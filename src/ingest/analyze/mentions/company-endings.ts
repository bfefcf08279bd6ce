import type { NameMention } from '../document.ts'
import { tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'

const endings = new Set(['company', 'co', 'co.', 'sons', 'brothers', 'bros', 'bros.', 'partners'])

/** "and Company" belongs to a firm's name, whoever's name it is: "Eli Baker and Company", "Baker & Sons". */
export function withCompany(text: string, tree: Tree, mention: NameMention): NameMention {
  const { kind, first, last } = mention
  const [link, ending] = [tree.tokens[last + 1]?.text ?? '', tree.tokens[last + 2]?.text ?? '']
  if (
    kind === 'PLACE' ||
    !/^(?:and|&)$/.test(link) ||
    !/^\p{Lu}/u.test(ending) ||
    !endings.has(ending.toLowerCase())
  )
    return mention
  return { ...mention, ...tokenSpan({ text, tree }, first, last + 2), kind: 'ORGANIZATION' }
}
