import type { EntityRecord } from '../../../domain/entity.ts'
import type { NameMention } from '../../analyze/document.ts'
import type { NamedDocument } from '../assemble.ts'

/** Of what a sentence names, and of what an entity is named with, no more are kept. */
const most = 16

interface Company {
  /** Ids of persons and organizations, sorted. */
  readonly company: readonly string[]
  /** ISO 3166-1 alpha-2 of the places. */
  readonly countries: readonly string[]
}

/** What else stands in the sentences of an entity's mentions. */
export function companyIn(
  document: NamedDocument,
  records: readonly EntityRecord[],
): (id: string, mentions: readonly NameMention[]) => Company {
  const sentences = new Map<number, Map<string, EntityRecord>>()
  for (const mention of document.mentions) {
    const sentence = document.tree.sentenceOf(mention.first)
    const named = sentences.get(sentence) ?? new Map<string, EntityRecord>()
    const record = records[document.entityOf.get(mention) as number] as EntityRecord
    if (named.size < most) named.set(record.id, record)
    sentences.set(sentence, named)
  }
  return (id, mentions) => {
    const own = new Set(mentions.map(({ first }) => document.tree.sentenceOf(first)))
    const others = new Map([...own].flatMap((sentence) => [...(sentences.get(sentence) ?? [])]))
    others.delete(id)
    const named = [...others.values()]
    return {
      company: named
        .filter(({ kind }) => kind !== 'PLACE')
        .map((record) => record.id)
        .sort()
        .slice(0, most),
      countries: named.flatMap(({ place }) => place?.countryCode ?? []),
    }
  }
}
