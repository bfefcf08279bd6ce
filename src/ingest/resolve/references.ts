import type { ArticleReading } from '../../domain/article.ts'
import type { Claim } from '../../domain/claim.ts'
import type { EntityRecord } from '../../domain/entity.ts'
import { nameKey } from '../../domain/names.ts'
import type { Office, Profile, Reference, Sphere } from '../../domain/resolve/profile.ts'
import { genderOf } from '../analyze/coreference/gender.ts'
import type { AnalyzedDocument, DocumentEntity, NameMention } from '../analyze/document.ts'
import type { Tree } from '../analyze/tree.ts'
import { countryOfDemonym } from '../gazetteer/countries.ts'
import { variantsOf } from '../gazetteer/name-variants.ts'
import { sphereOf } from '../gazetteer/spheres.ts'
import { isTitleNoun } from '../gazetteer/titles.ts'
import type { NamedDocument } from './assemble.ts'
import { describingWords } from './describing-words.ts'
import { resolveEntities } from './entities.ts'
import { type Homes, statedHomes } from './homes.ts'
import { nothingSaid, type SaidHomes } from './said-homes.ts'
import { withoutCountry } from './without-country.ts'

/** Of what else its sentences name, a reference keeps no more. */
const mostCompany = 16

/** One reference for each entity of the article, with what the article says of it that bears on who it is. */
export function referencesOf(
  document: NamedDocument & Partial<Pick<AnalyzedDocument, 'anaphors'>>,
  reading: ArticleReading,
  said?: SaidHomes,
): Reference[] {
  const { records } = resolveEntities(document)
  const homes = statedHomes(reading, (said ?? nothingSaid).said)
  const sentences = sentencesOf(document, records)
  const officesOf = officesIn(reading.claims, homes)
  const calledBy = descriptions(document)
  const entities = new Map<string, DocumentEntity[]>()
  for (const entity of document.entities) {
    const { id } = records[entity.index] as EntityRecord
    entities.set(id, [...(entities.get(id) ?? []), entity])
  }
  return reading.entities.map((record) => {
    const own = entities.get(record.id) ?? []
    const mentions = own.flatMap((entity) => entity.mentions)
    const called = [
      record.name,
      ...mentions.filter(isName).map((mention) => mention.surface + generationAfter(document.text, mention)),
    ]
    const forms = distinct(
      record.kind === 'ORGANIZATION' ? called.flatMap((form) => [form, ...withoutCountry(form)]) : called,
    )
    const beside = distinct(
      mentions.flatMap((mention) => [...(sentences.get(document.tree.sentenceOf(mention.first)) ?? [])]),
    )
    const others = beside.filter(({ id }) => id !== record.id)
    const words =
      record.kind === 'PERSON'
        ? [
            ...mentions.flatMap((mention) => describingWords(document.tree, mention)),
            ...own.flatMap(({ index }) => calledBy.get(index) ?? []),
          ]
        : []
    const offices =
      record.kind === 'PERSON'
        ? [...(officesOf.get(record.id) ?? []), ...officesSaid(document.tree, words)]
        : []
    const home = homes.get(record.id)
    const supposed = said?.supposed.get(record.id)
    const profile: Profile = {
      kind: record.kind,
      entityId: record.id,
      wikidataId: record.wikidataId,
      listed: record.named,
      forms,
      variants: record.kind === 'PERSON' ? variantsIn(forms) : {},
      gender:
        record.kind === 'PERSON'
          ? (own.map((entity) => genderOf(document.tree, entity)).find((one) => one !== undefined) ?? null)
          : null,
      countries: home === undefined ? [] : [home],
      nearby: distinct([
        ...others.flatMap(({ place }) => place?.countryCode ?? []),
        ...(supposed === undefined ? [] : [supposed]),
      ]),
      offices: distinctOffices(offices),
      spheres: distinct(spheresOf(document.tree, words, offices)),
      company: distinct(others.filter(({ kind }) => kind !== 'PLACE').map(({ id }) => id)).slice(
        0,
        mostCompany,
      ),
      day: reading.article.publishedAt?.slice(0, 10) ?? null,
    }
    return { id: `${reading.article.id}/${record.id}`, profile }
  })
}

/** "Jr.", "VI" and the like, where it stands outside the name. */
function generationAfter(text: string, { kind, start, end, surface }: NameMention): string {
  if (kind !== 'PERSON') return ''
  const reigns = /\b(?:Pope|King|Queen|Emperor|Empress|Tsar|Czar|Sultan|Prince|Patriarch) $/.test(
    text.slice(Math.max(0, start - 12), start),
  )
  if (!reigns && !surface.includes(' ')) return ''
  const told =
    /^(?:,? (?:Jr|Sr|Junior|Senior)\b| [IVX]{1,6}\b)/.exec(text.slice(end, end + 12))?.[0].replace(',', '') ??
    ''
  return told === ' I' && !reigns ? '' : told
}

/** By entity: the nouns that stand for it elsewhere ("the striker"), and what modifies them. */
function descriptions({
  tree,
  anaphors,
}: NamedDocument & Partial<Pick<AnalyzedDocument, 'anaphors'>>): Map<number, number[]> {
  const words = new Map<number, number[]>()
  for (const [head, links] of anaphors ?? []) {
    const [only, ...others] = links
    if (only === undefined || others.length > 0 || tree.token(head).pos !== 'NOUN') continue
    words.set(only.entity, [
      ...(words.get(only.entity) ?? []),
      head,
      ...tree.children(head, 'compound', 'amod', 'nmod'),
    ])
  }
  return words
}

/** Demonyms are no forms of a country's name. */
function isName({ rule }: NameMention): boolean {
  return rule !== 'gazetteer.demonym'
}

/** What each sentence names. */
function sentencesOf(
  document: NamedDocument,
  records: readonly EntityRecord[],
): Map<number, Set<EntityRecord>> {
  const sentences = new Map<number, Set<EntityRecord>>()
  for (const mention of document.mentions) {
    const sentence = document.tree.sentenceOf(mention.first)
    const named = sentences.get(sentence) ?? new Set()
    named.add(records[document.entityOf.get(mention) as number] as EntityRecord)
    sentences.set(sentence, named)
  }
  return sentences
}

function officesIn(claims: readonly Claim[], homes: Homes): Map<string, Office[]> {
  const offices = new Map<string, Office[]>()
  for (const { type, mode, trigger, roles } of claims) {
    const holder = roles.find(({ role }) => role === 'holder')
    if (type !== 'HOLDS_POSITION' || holder === undefined) continue
    const of = roles.find(({ role }) => role === 'of')
    const whose = of === undefined ? null : (homes.get(of.entityId) ?? of.entityId)
    const title = titleIn(trigger.surface, of?.surface)
    if (title === '') continue
    offices.set(holder.entityId, [
      ...(offices.get(holder.entityId) ?? []),
      { title, of: whose, former: mode === 'former' },
    ])
  }
  return offices
}

/** The words of a title before "of", without the country or body and what may stand before the title itself. */
function titleIn(surface: string, of: string | undefined): string {
  const own = of === undefined ? surface : surface.replace(of, ' ')
  const words = nameKey(own.split(/ (?:of|for|at|to|in) (?!state)/i)[0] ?? '').split(' ')
  const noun = words.findLastIndex(isTitleNoun)
  return noun < 0
    ? ''
    : words
        .slice(Math.max(0, noun - 1), noun + 1)
        .filter(isPortfolio)
        .join(' ')
}

/** "foreign", not "former" nor "Brazilian". */
function isPortfolio(word: string): boolean {
  return !/^(?:s|former|ex|late|new|then|the|us)$/i.test(word) && countryOfDemonym(word) === undefined
}

function officesSaid(tree: Tree, words: readonly number[]): Office[] {
  return words.flatMap((at) => {
    const { text, pos } = tree.token(at)
    if (pos === 'ADJ' || pos === 'VERB' || !isTitleNoun(text)) return []
    const before = tree.children(at, 'compound', 'amod').map((word) => tree.token(word))
    const portfolio = before.filter(({ index }) => index === at - 1).map((word) => word.text)
    const former = before.some(({ text: word }) => /^(?:former|ex|late)$/i.test(word))
    return [
      {
        title: nameKey([...portfolio.filter(isPortfolio), text].join(' ')),
        of: null,
        former,
      },
    ]
  })
}

function spheresOf(tree: Tree, words: readonly number[], offices: readonly Office[]): Sphere[] {
  const nouns = words.map((at) =>
    tree.token(at).pos === 'VERB' ? `to ${tree.lemma(at)}` : tree.token(at).text,
  )
  return [
    ...nouns,
    ...offices.flatMap(({ title }) => title.split(' ').filter((word) => word !== 'captain')),
  ].flatMap((word) => sphereOf(word) ?? [])
}

function variantsIn(forms: readonly string[]): Record<string, readonly string[]> {
  const words = new Set(forms.flatMap((form) => nameKey(form).split(' ')))
  return Object.fromEntries(
    [...words].sort().flatMap((word) => {
      const variants = variantsOf(word)
      return variants === undefined ? [] : [[word, variants] as const]
    }),
  )
}

function distinctOffices(offices: readonly Office[]): Office[] {
  return [...new Map(offices.map((office) => [JSON.stringify(office), office]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, office]) => office)
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Set(items)].sort()
}
