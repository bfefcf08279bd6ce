import type { AnalyzedDocument, NameMention } from '../analyze/document.ts'
import { isDomesticNoun } from '../analyze/events/actor-nouns.ts'
import { homeWithin, onlyCountry } from '../analyze/events/affiliation.ts'
import { resolveEntities } from './entities.ts'

/** ISO 3166-1 alpha-2 by entity id, as the article's phrases say it, and as they let one suppose it. */
export interface SaidHomes {
  readonly said: ReadonlyMap<string, string>
  readonly supposed: ReadonlyMap<string, string>
}

export const nothingSaid: SaidHomes = { said: new Map(), supposed: new Map() }

/**
 * The countries that persons and bodies without one are said to be of by the phrase that names them ("FARC guerrillas in
 * Colombia", "the head of Niger's army, Anna Larsen"), or are supposed to be of where phrases for people of a country
 * hold them in a sentence that plays in only one ("Kenya's president met opposition leader Anna Larsen").
 */
export function saidHomes(document: AnalyzedDocument): SaidHomes {
  const { records, geography } = resolveEntities(document)
  const said = new Map<string, string>()
  const supposed = new Map<string, string>()
  for (const mention of document.mentions) {
    const entity = records[document.entityOf.get(mention) as number]
    if (mention.kind === 'PLACE' || entity === undefined || said.has(entity.id)) continue
    const codeOf = (country: number | undefined) =>
      country === undefined ? undefined : (records[country]?.place?.countryCode ?? undefined)
    const heads = phrasesOf(document, mention)
    const told = heads
      .map((head) => codeOf(homeWithin(document, geography, head)))
      .find((code) => code !== undefined)
    if (told !== undefined) said.set(entity.id, told)
    const people = titleWords(document, mention).find((word) => isDomesticNoun(document.tree, word))
    const [only] = people === undefined ? [] : onlyCountry(document, geography, people, 'PEOPLE')
    const guess = codeOf(only?.entity)
    if (guess !== undefined && !supposed.has(entity.id)) supposed.set(entity.id, guess)
  }
  return { said, supposed }
}

/** The heads of the phrases that name an entity: its own, that of which its name is a part, and those apposed to it. */
function phrasesOf({ tree, mentionAt }: AnalyzedDocument, mention: NameMention): number[] {
  let head = mention.last
  while (['compound', 'amod', 'nmod'].includes(tree.token(head).dep)) head = tree.head(head) as number
  const { dep } = tree.token(head)
  const beside = dep === 'appos' ? [tree.head(head) as number] : []
  return [head, ...tree.children(head, 'appos'), ...beside].filter((word) => {
    const other = mentionAt.get(word)
    return other === undefined || other === mention
  })
}

/** The words of the noun phrase that a name stands in, and of the office that stands beside it. */
function titleWords(document: AnalyzedDocument, mention: NameMention): number[] {
  const { tree, positions } = document
  const titles = positions
    .filter(({ person }) => person === mention)
    .flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, offset) => first + offset))
  const nouns = phrasesOf(document, mention).flatMap((head) => [
    head,
    ...tree.children(head, 'compound', 'amod', 'nmod'),
  ])
  return [...titles, ...nouns.filter((word) => !document.mentionAt.has(word))]
}
