import type { ArticleReading } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import { countryNamed, countryOfDemonym } from '../gazetteer/countries.ts'
import { countryOfLeader } from '../gazetteer/leaders.ts'
import { countryOfOrganization } from '../gazetteer/organizations.ts'
import { nothingSaid, type SaidHomes } from './said-homes.ts'

/** ISO 3166-1 alpha-2 by entity id: the country that an entity is, lies in, or is of. */
export type Homes = ReadonlyMap<string, string>

/** Roles of relations whose first filler is of the country of the second. */
const ties: readonly (readonly [type: string, whose: string, of: string])[] = [
  ['HOLDS_POSITION', 'holder', 'of'],
  ['MEMBER_OF', 'member', 'group'],
  ['BASED_IN', 'organization', 'place'],
]

/** The same without what is only supposed or commonly known: what the article and the gazetteers state. */
export function statedHomes(
  { entities, claims }: Pick<ArticleReading, 'entities' | 'claims'>,
  said: SaidHomes['said'],
): Map<string, string> {
  const homes = new Map<string, string>()
  const settle = settler(homes)
  for (const { id, place, locatedIn } of entities)
    settle(id, place?.countryCode ?? locatedIn?.place?.countryCode ?? listed(id))
  for (const [id, code] of said) settle(id, code)
  // A minister of a party's is of the country that the party is of by another tie.
  for (let round = 0; round < 2; round++) followTies(claims, homes, settle)
  for (const { id, kind, name } of entities) settle(id, kind === 'ORGANIZATION' ? within(name) : undefined)
  followTies(claims, homes, settle)
  return homes
}

function settler(homes: Map<string, string>) {
  return (id: string, code: string | null | undefined) => {
    if (code && !homes.has(id) && mayHave(id)) homes.set(id, code)
  }
}

/**
 * The country of every entity for which the gazetteers or the article have one, by the best evidence: where the place
 * lies, what its phrase or its office says, what its own name says, whom it is known for leading, and last the only
 * country of its sentence.
 */
export function homesOf(
  { entities, claims }: Pick<ArticleReading, 'entities' | 'claims'>,
  { said, supposed }: SaidHomes = nothingSaid,
): Homes {
  const homes = statedHomes({ entities, claims }, said)
  const settle = settler(homes)
  for (const { id, kind, name } of entities) settle(id, kind === 'PERSON' ? countryOfLeader(name) : undefined)
  for (const [id, code] of supposed) settle(id, code)
  return homes
}

function followTies(
  claims: readonly Claim[],
  homes: Homes,
  settle: (id: string, code: string | undefined) => void,
): void {
  for (const { type, roles } of claims) {
    for (const [tie, whose, of] of ties) {
      if (type !== tie) continue
      const filler = (name: string) => roles.find(({ role }) => role === name)?.entityId ?? ''
      if (filler(whose) !== '') settle(filler(whose), homes.get(filler(of)))
    }
  }
}

function listed(id: string): string | undefined {
  const code = countryOfOrganization(id)
  return code === '*' ? undefined : (code ?? undefined)
}

/** An international body is of no country, whatever stands beside its name. */
function mayHave(id: string): boolean {
  return countryOfOrganization(id) !== null
}

/** The one country that a name has in it: "Vietnamese Communist Party", "Bank of Thailand". */
function within(name: string): string | undefined {
  const words = name.split(/[\s-]+/)
  const found = new Set<string>()
  for (const [at, word] of words.entries()) {
    const pair = `${word} ${words[at + 1] ?? ''}`
    const country = [pair, word].map(countryCalled).find((one) => one !== undefined)
    if (country?.place?.countryCode) found.add(country.place.countryCode)
  }
  const [only] = found
  return found.size === 1 ? only : undefined
}

function countryCalled(words: string): EntityRecord | undefined {
  return /^\p{Lu}/u.test(words) ? (countryNamed(words) ?? countryOfDemonym(words)) : undefined
}
