import type { CoreferenceLink } from '../../../domain/claim.ts'
import type { EntityKind } from '../../../domain/entity.ts'
import type { Filler } from '../../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument, TokenSpan } from '../document.ts'
import { spanOf } from '../spans.ts'
import { actorNouns } from './actor-nouns.ts'

/** One entity in one role, as the sentence words it. */
export interface Filling extends TokenSpan {
  readonly entity: number
  readonly chain: CoreferenceLink | null
}

/** Knows which entities are countries, and whose capital a city is. */
export interface Geography {
  isCountry(entity: number): boolean
  /** The country whose government the capital stands for, as an entity of the document. */
  countryOfCapital(entity: number): number | undefined
}

/**
 * The entities that the phrases about these head words mean, as far as the role takes them: a name, a pronoun
 * or title through its antecedent, or officials and forces for the country that they are of, unless the phrase
 * names the persons.
 */
export function fillingsOf(
  document: AnalyzedDocument,
  geography: Geography,
  heads: readonly number[],
  filler: Filler,
): Filling[] {
  const found = heads.flatMap((head) => {
    const named = members(document, head).flatMap((member) => direct(document, member, filler))
    const persons = named.some(({ entity }) => document.entities[entity]?.kind === 'PERSON')
    return persons && !document.mentionAt.has(head) ? named : [...direct(document, head, filler), ...named]
  })
  const fitting = found.flatMap((filling) => fitted(document, geography, filling, filler) ?? [])
  return [...new Map(fitting.map((filling) => [filling.entity, filling])).values()]
}

function direct(document: AnalyzedDocument, head: number, filler: Filler): Filling[] {
  const mention = document.mentionAt.get(head)
  if (mention !== undefined) {
    return [{ ...mention, entity: document.entityOf.get(mention) as number, chain: null }]
  }
  const anaphor = document.anaphors.get(head)
  if (anaphor !== undefined) {
    const { start, end, surface } = anaphor.antecedent
    const chain = { start, end, surface, rule: anaphor.rule }
    return [{ ...spanOf(document, head), entity: anaphor.entity, chain }]
  }
  const titled = document.positions.find(
    ({ first, last, rule }) => rule === 'position.before-name' && first <= head && head <= last,
  )
  if (titled !== undefined) {
    const { person } = titled
    return [{ ...person, entity: document.entityOf.get(person) as number, chain: null }]
  }
  if (filler === 'PLACE' || !actorNouns.has(document.tree.lemma(head))) return []
  return affiliations(document, head)
}

/** The countries and organizations that officials, forces or authorities are said to be of. */
function affiliations(document: AnalyzedDocument, head: number): Filling[] {
  const { tree } = document
  const modifiers = tree
    .children(head, 'amod', 'compound', 'poss', 'nmod')
    .flatMap((child) => tree.conjuncts(child))
  const origins = tree
    .children(head, 'prep')
    .filter((mark) => ['of', 'from'].includes(tree.lemma(mark)))
    .flatMap((mark) => tree.children(mark, 'pobj'))
    .flatMap((child) => tree.conjuncts(child))
  return [...modifiers, ...origins].flatMap((word) => {
    const mention = document.mentionAt.get(word)
    if (mention === undefined || mention.kind === 'PERSON') return []
    return [{ ...mention, entity: document.entityOf.get(mention) as number, chain: null }]
  })
}

/** Those whom a phrase names as part of it: "officials, including Anna Larsen". */
function members(document: AnalyzedDocument, head: number): number[] {
  const { tree } = document
  const marks = tree
    .children(head, 'prep')
    .filter(
      (mark) => ['including', 'like', 'as'].includes(tree.lemma(mark)) || tree.lemma(mark) === 'include',
    )
  const named = marks.flatMap((mark) => tree.children(mark, 'pobj'))
  const apposed = tree.children(head, 'appos')
  return [...named, ...apposed].flatMap((word) => tree.conjuncts(word))
}

function fitted(
  document: AnalyzedDocument,
  geography: Geography,
  filling: Filling,
  filler: Filler,
): Filling | undefined {
  const kind = document.entities[filling.entity]?.kind as EntityKind
  if (filler === 'ANY' || filler === kind) return filling
  if (filler !== 'ACTOR') return undefined
  if (kind !== 'PLACE' || geography.isCountry(filling.entity)) return filling
  const country = geography.countryOfCapital(filling.entity)
  if (country === undefined) return undefined
  const { start, end, surface } = filling
  return { ...filling, entity: country, chain: { start, end, surface, rule: 'metonymy.capital' } }
}
