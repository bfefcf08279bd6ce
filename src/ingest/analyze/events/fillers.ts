import type { EntityKind } from '../../../domain/entity.ts'
import type { Filler } from '../../../domain/event-kinds/kind.ts'
import type { AnalyzedDocument, NameMention } from '../document.ts'
import { spanOf, tokenSpan } from '../spans.ts'
import type { Tree } from '../tree.ts'
import { gathered, isActorNoun, isDomesticNoun, isHomely, isPlaceNoun, mayAct } from './actor-nouns.ts'
import { affiliationOf, concernedBy, namedAt, onlyCountry } from './affiliation.ts'
import { adjacentSpeaker } from './arguments.ts'
import type { Filling, Geography } from './filling.ts'

/**
 * The entities that the phrases about these head words mean, as far as the role takes them: a name, a pronoun
 * or title through its antecedent, or officials and forces for the country that they are of, unless the phrase
 * names the persons.
 *
 * @param gathers whether two groups of one country's people are two parties: its government and its rebels
 * @param fits whether the role can still take the filling, which may be what another role has taken already
 */
export function fillingsOf(
  document: AnalyzedDocument,
  geography: Geography,
  heads: readonly number[],
  filler: Filler,
  fits: (filling: Filling) => boolean = () => true,
  gathers?: true,
): Filling[] {
  const found = heads
    .flatMap((head) => countedBy(document, head))
    .flatMap((head) => {
      const named = members(document, head).flatMap((member) =>
        direct(document, geography, member, filler, fits),
      )
      const persons = named.some(({ entity }) => document.entities[entity]?.kind === 'PERSON')
      return persons && namedAt(document, head) === undefined
        ? named
        : [...direct(document, geography, head, filler, fits), ...named]
    })
  const fitting = found.flatMap((filling) => fitted(document, geography, filling, filler) ?? []).filter(fits)
  return [...new Map(fitting.map((filling) => [partyOf(filling, gathers), filling])).values()]
}

/** What tells one party to an act from another: its entity, or where several groups of people may act together, the group. */
export function partyOf({ entity, people, last }: Filling, gathers?: true): string {
  return gathers && people ? `${entity} ${last}` : `${entity}`
}

/** "dozens of Iraqis" are Iraqis. */
function countedBy(document: AnalyzedDocument, head: number): number[] {
  const counted = namedAt(document, head) === undefined ? gathered(document.tree, head) : []
  return counted.length > 0 ? counted : [head]
}

function direct(
  document: AnalyzedDocument,
  geography: Geography,
  head: number,
  filler: Filler,
  fits: (filling: Filling) => boolean,
): Filling[] {
  const mention = namedAt(document, head)
  if (mention !== undefined)
    return [institution(document, geography, mention, head) ?? named(document, mention)]
  const anaphors = document.anaphors.get(head)
  if (anaphors !== undefined) {
    return anaphors.map(({ entity, rule, antecedent: { start, end, surface } }) => ({
      ...spanOf(document, head),
      entity,
      chain: { start, end, surface, rule },
      // "the government", understood of a country, is not the whole of it.
      ...(isActorNoun(document.tree, head) ? { people: true as const } : {}),
    }))
  }
  const titled = document.positions.find(
    ({ first, last, rule }) => rule === 'position.before-name' && first <= head && head <= last,
  )
  if (titled !== undefined) return [named(document, titled.person)]
  if (filler === 'PLACE' && isPlaceNoun(document.tree, head))
    return concernedBy(document, geography, head, fits)
  if (['PERSON', 'PLACE', 'ORGANIZATION', 'NAME'].includes(filler)) return []
  return described(document, geography, head, filler, fits)
}

/**
 * The country whose parliament, court or army a name of a kind found in every country means, as far as the name
 * ("the Iraqi Army") or what stands before it ("Brazil's Supreme Court") says.
 */
function institution(
  document: AnalyzedDocument,
  geography: Geography,
  mention: NameMention,
  head: number,
): Filling | undefined {
  const { tree } = document
  const generic = isActorNoun(tree, mention.last) && !isGroupName(document, mention)
  if (mention.kind !== 'ORGANIZATION' || !generic) return undefined
  const { surface } = tokenSpan(document, mention.first, mention.first)
  const within = geography.countryCalled(surface)
  if (within !== undefined) {
    return {
      ...mention,
      entity: within,
      chain: {
        start: mention.start,
        end: mention.start + surface.length,
        surface,
        rule: 'affiliation.institution',
      },
    }
  }
  return affiliationOf(document, geography, head)[0]
}

/** Parties, unions, firms and agencies have names that are theirs alone. */
function isGroupName({ tree }: AnalyzedDocument, { last }: NameMention): boolean {
  return /^(?:party|union|group|company|bank|agency|organi[sz]ation|commission|team|foundation|airline|coalition|committee|institution|watchdog|movement)$/i.test(
    tree.token(last).text,
  )
}

/** Whom a phrase without a name of its own stands for or concerns. */
function described(
  document: AnalyzedDocument,
  geography: Geography,
  head: number,
  filler: Filler,
  fits: (filling: Filling) => boolean,
): Filling[] {
  const { tree } = document
  if (isActorNoun(tree, head) || mayAct(tree, head)) {
    const of = affiliationOf(document, geography, head)
    if (of.length > 0) return of
  }
  if (filler === 'CONCERNED' || filler === 'ANY') {
    const concerned = concernedBy(document, geography, head, fits)
    if (concerned.length > 0) return concerned
    if (filler === 'CONCERNED' && isHomely(tree, head)) return onlyCountry(document, geography, head)
  }
  return isDomesticNoun(tree, head) ? onlyCountry(document, geography, head) : []
}

function named(document: AnalyzedDocument, mention: NameMention): Filling {
  return { ...mention, entity: document.entityOf.get(mention) as number, chain: null }
}

/** Those whom a phrase names as part of it: "officials, including Anna Larsen", "bodies such as Siemens". */
function members(document: AnalyzedDocument, head: number): number[] {
  const { tree } = document
  const marks = tree.children(head, 'prep').filter((mark) => {
    const word = tree.token(mark).text.toLowerCase()
    return (
      word === 'including' || word === 'like' || (word === 'as' && tree.tokens[mark - 1]?.text === 'such')
    )
  })
  const listed = marks.flatMap((mark) => tree.children(mark, 'pobj'))
  const speaker = misplacedSpeaker(tree, head)
  const apposed =
    namedAt(document, head) === undefined
      ? tree
          .children(head, 'appos')
          .filter((word) => speaker === undefined || !tree.subtree(word).includes(speaker))
      : []
  return [...listed, ...apposed].flatMap((word) => tree.conjuncts(word))
}

/** Of "they shelled the port, Ann Lee says" the parse takes the speaker for a second name of the port. */
function misplacedSpeaker(tree: Tree, word: number): number | undefined {
  const root = [word, ...tree.ancestors(word)].at(-1) as number
  return adjacentSpeaker(tree, root)
}

/** A filling as a role of this kind takes it: a capital for its country among actors; undefined where it does not. */
export function fitted(
  document: Pick<AnalyzedDocument, 'entities'>,
  geography: Geography,
  filling: Filling,
  filler: Filler,
): Filling | undefined {
  const kind = document.entities[filling.entity]?.kind as EntityKind
  if (filler === 'ANY' || filler === kind) return filling
  if (filler === 'NAME') return geography.isCountry(filling.entity) ? undefined : filling
  if (filler !== 'ACTOR' && filler !== 'CONCERNED') return undefined
  if (kind !== 'PLACE' || geography.isCountry(filling.entity)) return filling
  const country = geography.countryOfCapital(filling.entity)
  if (country === undefined) return filler === 'CONCERNED' ? filling : undefined
  const { start, end, surface } = filling
  return { ...filling, entity: country, chain: { start, end, surface, rule: 'metonymy.capital' } }
}
