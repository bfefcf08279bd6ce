import type { ArticleReading } from '../../domain/article.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import type { Profile, Reference } from '../../domain/resolve/profile.ts'
import { genderOf } from '../analyze/coreference/gender.ts'
import type { DocumentEntity } from '../analyze/document.ts'
import { resolveEntities } from './entities.ts'
import { statedHomes } from './homes.ts'
import { companyIn } from './profile/company.ts'
import {
  type DescribedDocument,
  describingWords,
  descriptionsIn,
  spheresOf,
} from './profile/describing-words.ts'
import { formsOf, variantsIn } from './profile/name-forms.ts'
import { distinctOffices, officesIn, officesSaid } from './profile/offices.ts'
import { nothingSaid, type SaidHomes } from './said-homes.ts'

/** Mentions of an entity that are looked at for who it is: an article says so early, if at all. */
const mostDescribed = 30

/** One reference for each entity of the article, with what the article says of it that bears on who it is. */
export function referencesOf(
  document: DescribedDocument,
  reading: ArticleReading,
  { said, supposed }: SaidHomes = nothingSaid,
): Reference[] {
  const { records } = resolveEntities(document)
  const homes = statedHomes(reading, said)
  const companyOf = companyIn(document, records)
  const offices = officesIn(reading.claims, homes)
  const descriptions = descriptionsIn(document)
  const entities = new Map<string, DocumentEntity[]>()
  for (const entity of document.entities) {
    const { id } = records[entity.index] as EntityRecord
    entities.set(id, [...(entities.get(id) ?? []), entity])
  }
  const day = reading.article.publishedAt?.slice(0, 10) ?? null
  const profileOf = (record: EntityRecord): Profile => {
    const { id, kind, wikidataId, named: listed } = record
    const own = entities.get(id) ?? []
    const mentions = own.flatMap((entity) => entity.mentions)
    const home = homes.get(id)
    const { company, countries: beside } = companyOf(id, mentions)
    const nearby = new Set([...beside, supposed.get(id) ?? []].flat())
    const shared = {
      kind,
      entityId: id,
      wikidataId,
      listed,
      forms: formsOf(document.text, record, mentions),
      countries: home === undefined ? [] : [home],
      nearby: [...nearby].sort(),
      company,
      day,
    }
    if (kind !== 'PERSON') return { ...shared, variants: {}, gender: null, offices: [], spheres: [] }
    const described = mentions.slice(0, mostDescribed)
    const words = [
      ...new Set([
        ...described.flatMap((mention) => describingWords(document.tree, mention)),
        ...own.flatMap(({ index }) => descriptions.get(index) ?? []),
      ]),
    ]
    const held = distinctOffices([...(offices.get(id) ?? []), ...officesSaid(document.tree, words)])
    const genders = own.flatMap((entity) => genderOf(document.tree, entity) ?? [])
    return {
      ...shared,
      variants: variantsIn(shared.forms),
      gender: genders[0] ?? null,
      offices: held,
      spheres: spheresOf(document.tree, words, held),
    }
  }
  return reading.entities.map((record) => ({
    id: `${reading.article.id}/${record.id}`,
    profile: profileOf(record),
  }))
}
