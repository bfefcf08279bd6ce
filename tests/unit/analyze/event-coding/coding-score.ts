import { readFileSync } from 'node:fs'
import type { Claim, ClaimRole } from '../../../../src/domain/claim.ts'
import { ploverOf } from '../../../../src/domain/event-kinds/registry.ts'
import type { EventType } from '../../../../src/domain/event-kinds/vocabulary.ts'
import { countryOfCode } from '../../../../src/ingest/gazetteer/countries.ts'
import type { ReadText } from '../../../../src/ingest/readers/reader.ts'
import { readByRules } from '../../../../src/ingest/readers/rules-reader.ts'

/** One sentence with what a coder would read in it; `none` where there is nothing to read, `-` where no party is. */
export interface CodedSentence {
  readonly type: string
  readonly actor: string
  readonly recipient: string
  readonly text: string
}

export function codedSentences(file: string): CodedSentence[] {
  const [, ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [type = '', actor = '', recipient = '', text = ''] = line.split('\t')
    return { type, actor, recipient, text }
  })
}

export interface CodingScore {
  /** Sentences in which an event of the right class is read, of all that hold one; 0 to 1. */
  readonly type: number
  /** The same with both parties right. */
  readonly parties: number
  /** Events read as having happened that are not of the coded class, for each sentence. */
  readonly beside: number
  readonly misses: readonly string[]
}

/** Reads each sentence as an article of its own, without date, and compares by PLOVER class and by country. */
export function scoreCoding(sentences: readonly CodedSentence[]): CodingScore {
  let [coded, typed, right, beside] = [0, 0, 0, 0]
  const misses: string[] = []
  for (const sentence of sentences) {
    const text = readSentence(sentence.text)
    const events = text.reading.claims.filter(({ type, mode }) => classOf(type, mode) !== undefined)
    const fitting = events.filter(
      ({ type, mode }) =>
        [type, classOf(type, mode)].includes(classOf(sentence.type) as string) || type === sentence.type,
    )
    const matching = fitting.some(({ roles }) => hasParties(text, roles, sentence))
    const besides = events.filter((claim) => !fitting.includes(claim) && isAsserted(claim))
    beside += besides.length
    if (sentence.type !== 'none') {
      coded++
      if (fitting.length > 0) typed++
      if (matching) right++
    }
    const flaw = sentence.type === 'none' ? besides.length > 0 : !matching
    const read = events.map(
      (claim) =>
        `${claim.type}(${claim.trigger.surface}: ${claim.roles.map(({ role, name }) => `${role} ${name}`).join(', ')})`,
    )
    if (flaw || besides.length > 0)
      misses.push(
        `${fitting.length > 0 ? (matching ? 'extra' : 'party') : 'TYPE '} ${sentence.type} ${sentence.actor} > ${sentence.recipient} | ${sentence.text} | ${read.join('; ')}`,
      )
  }
  return { type: typed / coded, parties: right / coded, beside: beside / sentences.length, misses }
}

function isAsserted({ polarity, modality }: Claim): boolean {
  return polarity === 'AFFIRMED' && (modality === 'OCCURRED' || modality === 'ONGOING')
}

function readSentence(text: string): ReadText {
  const article = {
    body: text,
    paragraphs: [{ start: 0, end: text.length, text }],
    authors: [],
    language: 'en',
    warnings: [],
  }
  return readByRules(article)
}

/** Kinds outside PLOVER's classes stand for themselves; speech is no event here. */
function classOf(type: string, mode: string | null = null): string | undefined {
  if (type === 'none') return 'none'
  if (type === 'STATEMENT' || type === 'HOLDS_POSITION' || type.endsWith('_OF') || type.endsWith('_IN'))
    return undefined
  return ploverOf(type as EventType, mode) ?? type
}

function hasParties(
  text: ReadText,
  roles: readonly ClaimRole[],
  { actor, recipient }: CodedSentence,
): boolean {
  const of = (party: string) => roles.filter((role) => party === '-' || countries(text, role).includes(party))
  return of(actor).some((one) => recipient === '-' || of(recipient).some((other) => other !== one))
}

/** What a role stands for: its entity, the country in which that lies, or the one that the person or body is of. */
function countries({ reading, homes }: ReadText, { entityId, name }: ClaimRole): string[] {
  const entity = reading.entities.find(({ id }) => id === entityId)
  const home = countryOfCode(homes.get(entityId) ?? '')
  return [name, entity?.name ?? name, ...(home === undefined ? [] : [home.name])]
}
