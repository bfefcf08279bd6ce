import type { EntityRecord } from '../../domain/entity.ts'
import type { AnalyzedDocument, NameMention } from '../analyze/document.ts'
import { cityIn } from '../gazetteer/cities.ts'
import { regionNamed } from '../gazetteer/regions.ts'

type Named = Pick<AnalyzedDocument, 'text' | 'mentions' | 'entities' | 'entityOf'>

/**
 * The places that an article's names mean where it says what they lie in, against what the name alone would mean: "Paris,
 * Texas", "Tripoli in Lebanon", "Lebanon's Tripoli", and "Georgia" after a city of the United States.
 */
export function localPlaces(document: Named, records: readonly EntityRecord[]): EntityRecord[] {
  const meant = new Map<number, EntityRecord>()
  for (const [at, mention] of document.mentions.entries()) {
    const [before, after] = [document.mentions[at - 1], document.mentions[at + 1]]
    const entity = document.entityOf.get(mention)
    const record = entity === undefined ? undefined : records[entity]
    if (entity === undefined || record?.place?.placeKind === undefined || meant.has(entity)) continue
    const told =
      stateOf(document, records, mention, record, before) ??
      elsewhere(document, records, mention, record, before, after)
    if (told !== undefined) meant.set(entity, told)
  }
  return records.map((record, index) => meant.get(index) ?? record)
}

/** The city of that name in the country that is said to hold it, where that is another than the best known one's. */
function elsewhere(
  document: Named,
  records: readonly EntityRecord[],
  mention: NameMention,
  record: EntityRecord,
  before: NameMention | undefined,
  after: NameMention | undefined,
): EntityRecord | undefined {
  if (record.place?.placeKind === 'COUNTRY') return undefined
  const holders = [
    after !== undefined && /^(?:, | in |, in | \()$/.test(document.text.slice(mention.end, after.start))
      ? after
      : undefined,
    before !== undefined &&
    /^(?:['’]s?|,)? (?:city of )?$/.test(document.text.slice(before.end, mention.start))
      ? before
      : undefined,
  ]
  for (const holder of holders) {
    const place = holder === undefined ? undefined : recordOf(document, records, holder)?.place
    if (place?.placeKind !== 'COUNTRY' && place?.placeKind !== 'REGION') continue
    const city =
      place.countryCode === record.place?.countryCode
        ? undefined
        : cityIn(mention.surface, place.countryCode ?? '')
    if (city !== undefined) return city
  }
  return undefined
}

/** A part of one country that bears the name of another one, after a city of the first or with a governor. */
function stateOf(
  document: Named,
  records: readonly EntityRecord[],
  mention: NameMention,
  record: EntityRecord,
  before: NameMention | undefined,
): EntityRecord | undefined {
  if (record.place?.placeKind !== 'COUNTRY') return undefined
  const region = regionNamed(mention.surface)
  if (region === undefined || region.place?.countryCode === record.place.countryCode) return undefined
  const lead = document.text.slice(Math.max(0, mention.start - 24), mention.start)
  const near =
    before !== undefined && document.text.slice(before.end, mention.start) === ', '
      ? recordOf(document, records, before)?.place
      : undefined
  const holds = near?.placeKind === 'CITY' && near.countryCode === region.place?.countryCode
  return holds || /\b(?:governor|state|senator|legislature) of $/i.test(lead) ? region : undefined
}

function recordOf(
  document: Named,
  records: readonly EntityRecord[],
  mention: NameMention,
): EntityRecord | undefined {
  return records[document.entityOf.get(mention) ?? -1]
}
