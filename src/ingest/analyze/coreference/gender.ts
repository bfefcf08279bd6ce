import { type Gender, genderOfGivenName } from '../../gazetteer/given-names.ts'
import type { DocumentEntity, NameMention } from '../document.ts'
import type { Tree } from '../tree.ts'

const words: Readonly<Record<Gender, ReadonlySet<string>>> = {
  FEMALE: new Set(
    `mrs ms miss madame lady dame queen princess duchess countess empress sister mother spokeswoman chairwoman
    congresswoman businesswoman policewoman actress heiress waitress wife widow daughter woman girl niece aunt
    grandmother nun she her`.split(/\s+/),
  ),
  MALE: new Set(
    `mr sir lord king prince duke count emperor brother father fr pope imam mullah ayatollah sheikh rabbi spokesman chairman
    congressman businessman policeman actor husband widower son man boy nephew uncle grandfather monk he him`.split(
      /\s+/,
    ),
  ),
}
const pronouns: Readonly<Record<string, Gender>> = {
  he: 'MALE',
  him: 'MALE',
  his: 'MALE',
  himself: 'MALE',
  she: 'FEMALE',
  her: 'FEMALE',
  hers: 'FEMALE',
  herself: 'FEMALE',
}

export function genderOfPronoun(word: string): Gender | undefined {
  return Object.hasOwn(pronouns, word) ? pronouns[word] : undefined
}

/** What an article tells of a person's gender: titles and nouns beside the name, else the given name. */
export function genderOf(tree: Tree, { mentions, name }: DocumentEntity): Gender | undefined {
  for (const mention of mentions) {
    const told = genderBeside(tree, mention)
    if (told !== undefined) return told
  }
  const [given = '', ...others] = name.split(/\s+/u)
  return others.length === 0 ? undefined : genderOfGivenName(given)
}

function genderBeside(tree: Tree, { first, last }: NameMention): Gender | undefined {
  const head = tree.head(last)
  const beside = [
    first - 1,
    ...tree.children(last, 'appos', 'compound'),
    ...(tree.token(last).dep === 'appos' && head !== undefined ? [head] : []),
  ]
  for (const index of beside) {
    const word = tree.tokens[index]?.text.toLowerCase().replace('.', '') ?? ''
    if (words.FEMALE.has(word)) return 'FEMALE'
    if (words.MALE.has(word)) return 'MALE'
  }
  return undefined
}
