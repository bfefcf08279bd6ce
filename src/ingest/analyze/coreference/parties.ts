import type { Anaphor, NameMention } from '../document.ts'
import { isActorNoun } from '../events/actor-nouns.ts'
import { type Context, isCountry, link, mentionsBefore } from './context.ts'

const partyPronouns = new Set(['it', 'its', 'itself', 'they', 'their', 'them', 'themselves'])
const countryNouns = new Set(
  `government country nation kingdom republic army military police parliament ministry authority state cabinet
  regime junta president premier minister king opposition administration`.split(/\s+/),
)
const reach = 3

/**
 * "it" and "they" for the country or body that is the subject nearest before, be it by name or by its people
 * ("Nepalese officials said they would"); within a sentence first, else that of the sentence before.
 */
export function partyPronoun(
  context: Context,
  found: ReadonlyMap<number, Anaphor>,
  index: number,
): Anaphor | undefined {
  const { tree } = context
  if (!partyPronouns.has(tree.token(index).text.toLowerCase())) return undefined
  if (isExpletive(context, index)) return context.trace?.unresolved(index, 'EXPLETIVE')
  const sentence = tree.sentenceOf(index)
  for (let at = index - 1; at >= 0 && sentence - tree.sentenceOf(at) <= 1; at--) {
    if (!['nsubj', 'nsubjpass'].includes(tree.token(at).dep)) continue
    const mention = partyOf(context, at) ?? partyMeant(found, at)
    if (mention !== undefined) return link(context, index, mention, 'coreference.party-subject')
  }
  return context.trace?.unresolved(index, 'NOBODY_NEAR')
}

const judgements = new Set(
  'likely unlikely clear unclear possible impossible important necessary unknown certain true time too not'.split(
    ' ',
  ),
)

/** "It is likely that", "it rained": the word stands for a clause or for nothing, not for anybody. */
function isExpletive({ tree }: Context, index: number): boolean {
  const head = tree.head(index)
  if (tree.lemma(index) !== 'it' || head === undefined || tree.token(index).dep !== 'nsubj') return false
  if (tree.lemma(head) === 'be')
    return tree.children(head, 'acomp', 'attr').some((word) => judgements.has(tree.lemma(word)))
  return ['seem', 'appear', 'take', 'rain', 'become'].includes(tree.lemma(head))
}

function partyOf({ tree, mentionAt }: Context, head: number): NameMention | undefined {
  const own = mentionAt.get(head)
  if (own !== undefined) return isParty(own) ? own : undefined
  if (!isActorNoun(tree, head)) return undefined
  return tree
    .children(head, 'amod', 'compound', 'poss', 'nmod')
    .map((word) => mentionAt.get(word))
    .find((mention) => mention !== undefined && isParty(mention))
}

/** The party that an earlier pronoun or description stands for. */
function partyMeant(found: ReadonlyMap<number, Anaphor>, head: number): NameMention | undefined {
  const antecedent = found.get(head)?.antecedent
  return antecedent !== undefined && isParty(antecedent) ? antecedent : undefined
}

function isParty(mention: NameMention): boolean {
  return mention.kind === 'ORGANIZATION' || isCountry(mention)
}

/** "the government", "the army": those of the one country that the nearest sentence to name any names. */
export function countryDescription(context: Context, index: number): Anaphor | undefined {
  const { tree, entityOf } = context
  if (
    !countryNouns.has(tree.lemma(index)) ||
    tree.children(index, 'amod', 'compound', 'poss', 'prep').length > 0
  ) {
    return undefined
  }
  const named = mentionsBefore(context, index, reach).filter(isCountry)
  const last = named.at(-1)
  if (last === undefined) return undefined
  const nearest = named.filter((mention) => tree.sentenceOf(mention.first) === tree.sentenceOf(last.first))
  if (new Set(nearest.map((mention) => entityOf.get(mention))).size > 1) return undefined
  return link(context, index, last, 'coreference.country')
}

const setNouns: Readonly<Record<string, 'PERSON' | 'PARTY'>> = {
  leader: 'PERSON',
  president: 'PERSON',
  minister: 'PERSON',
  man: 'PERSON',
  woman: 'PERSON',
  side: 'PARTY',
  country: 'PARTY',
  nation: 'PARTY',
  government: 'PARTY',
  party: 'PARTY',
  neighbour: 'PARTY',
  neighbor: 'PARTY',
  state: 'PARTY',
  company: 'PARTY',
}

/** "both sides", "the two leaders": the two that the nearest sentence before names, where it names just two. */
export function pair(context: Context, index: number): Anaphor[] {
  const { tree, entityOf } = context
  const lemma = tree.lemma(index)
  const kind = Object.hasOwn(setNouns, lemma) ? setNouns[lemma] : undefined
  const numbered = tree.children(index, 'nummod', 'det', 'predet').map((word) => tree.lemma(word))
  if (kind === undefined || !numbered.some((word) => word === 'two' || word === 'both')) return []
  const before = mentionsBefore(context, index, reach)
  // Two leaders may be known by their countries alone; two sides are not any two people just named.
  for (const wanted of kind === 'PERSON' ? (['PERSON', 'PARTY'] as const) : (['PARTY'] as const)) {
    const fitting = before.filter((mention) =>
      wanted === 'PERSON' ? mention.kind === 'PERSON' : isParty(mention),
    )
    const last = fitting.at(-1)
    if (last === undefined) continue
    const nearest = fitting.filter(
      (mention) => tree.sentenceOf(mention.first) === tree.sentenceOf(last.first),
    )
    const distinct = [...new Map(nearest.map((mention) => [entityOf.get(mention), mention])).values()]
    if (distinct.length === 2)
      return distinct.map((mention) => link(context, index, mention, 'coreference.pair'))
  }
  return []
}
