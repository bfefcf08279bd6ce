import { groupBy } from '../../domain/group-by.ts'
import type { AnalyzedDocument } from '../../ingest/analyze/document.ts'
import type { ReadDocument } from '../../ingest/read-document.ts'
import { chainLines } from './chains-text.ts'
import * as colour from './colours.ts'
import { DecidingWords } from './deciding-words.ts'
import type { MissChoice } from './miss-text.ts'
import type { Observed } from './observed.ts'
import { passageLines } from './passage-text.ts'
import { type SentenceFacts, sentenceLines } from './sentence-text.ts'

/** A reading for people, sentence by sentence: what is read, by which rule, and which rules came close. */
export function readingText(
  { source, reading, warnings }: ReadDocument,
  observed: Observed,
  misses: MissChoice,
): string {
  const { article, entities } = reading
  const { document } = observed
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const lines = [
    colour.heading(article.title ?? source),
    [article.publisher, article.authors.join(', '), article.publishedAt, article.url]
      .filter((part) => part)
      .join(' | '),
    ...warnings.map((warning) => `note: ${warning}`),
    '',
  ]
  return `${[...lines, ...(document === undefined ? passageLines(reading) : sentences(document))].join('\n')}\n\n`

  function sentences(read: AnalyzedDocument): string[] {
    const words = new DecidingWords(read)
    const told = factsBySentence(read, reading, observed).flatMap((facts) =>
      sentenceLines(read, byId, facts, words, misses),
    )
    return [...told, ...chainLines(read)]
  }
}

function factsBySentence(
  document: AnalyzedDocument,
  { passages, claims }: ReadDocument['reading'],
  { misses, pronouns }: Observed,
): SentenceFacts[] {
  const { tree } = document
  const sentenceOfPassage = new Map(passages.map(({ id, index }) => [id, index]))
  const of = <T>(items: readonly T[], sentence: (item: T) => number | undefined) =>
    groupBy(items, (item) => String(sentence(item)))
  const mentions = of(document.mentions, ({ first }) => tree.sentenceOf(first))
  const anaphors = of([...document.anaphors.values()].flat(), ({ token }) => tree.sentenceOf(token))
  const left = of([...pronouns], ([token]) => tree.sentenceOf(token))
  const times = of(document.times, ({ first }) => tree.sentenceOf(first))
  const claimed = of(claims, ({ passageId }) => sentenceOfPassage.get(passageId))
  const close = of(misses, ({ trigger }) => tree.sentenceOf(trigger))
  return tree.sentences.map(({ first, last }, index) => ({
    index,
    first,
    last,
    mentions: mentions.get(String(index)) ?? [],
    anaphors: (anaphors.get(String(index)) ?? []).toSorted((a, b) => a.token - b.token),
    pronouns: left.get(String(index)) ?? [],
    times: times.get(String(index)) ?? [],
    claims: claimed.get(String(index)) ?? [],
    misses: close.get(String(index)) ?? [],
  }))
}
