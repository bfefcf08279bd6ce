import type { CleanArticle, Dateline, Paragraph } from '../../domain/document.ts'
import { dayNumber } from '../../domain/time.ts'
import { findAnaphors } from './coreference/anaphors.ts'
import { closingsOf } from './coreference/context.ts'
import { gatherEntities } from './coreference/entities.ts'
import type { AnalyzedDocument, Figure, NameMention } from './document.ts'
import { namesInDateline } from './mentions/dateline-names.ts'
import { findFigures } from './mentions/figures.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findPeoples } from './mentions/people-names.ts'
import { onTokens, type ProposedNames, proposalRule } from './mentions/proposed-names.ts'
import { dropWithinTitles } from './mentions/within-titles.ts'
import { parseParagraphs } from './parser/parse.ts'
import { findQuotations } from './quotations.ts'
import { findPositions } from './relations/positions.ts'
import { findTimes } from './time/find-times.ts'
import type { ReadingTrace } from './trace.ts'
import { Tree } from './tree.ts'

interface Reading {
  /** Is told how the layers came about. */
  readonly trace?: ReadingTrace | undefined
  /** Names to take instead of those that the parser proposes. */
  readonly proposed?: ProposedNames
}

/** Every layer of annotation, each computed from those before it; the same article gives the same layers. */
export function analyze(
  article: Pick<CleanArticle, 'body' | 'paragraphs' | 'publishedAt' | 'dateline'>,
  { trace, proposed }: Reading = {},
): AnalyzedDocument {
  const { body: text, paragraphs, publishedAt, dateline } = article
  const parsed = parseParagraphs(paragraphs.map((paragraph) => withoutDateline(paragraph, dateline)))
  const tree = new Tree(parsed)
  const quotations = findQuotations(
    tree,
    paragraphs.map(({ start }) => start),
  )
  const times = findTimes(text, tree, publishedAt === undefined ? null : dayNumber(publishedAt))
  const figures = [...namesInDateline(text, dateline), ...findFigures(text, times)]
  const names = proposed === undefined ? parsed.names : onTokens(tree, proposed.names)
  const named = outsideMoney(findMentions(text, tree, names, proposalRule(proposed)), figures)
  const positions = findPositions(text, tree, named)
  const peoples = findPeoples(tree, named)
  const mentions = dropWithinTitles(named, positions)
  const entities = gatherEntities(text, mentions)
  const entityOf = new Map(
    entities.flatMap(({ index, mentions: own }) => own.map((mention) => [mention, index] as const)),
  )
  const mentionAt = new Map<number, NameMention>()
  for (const mention of mentions)
    for (let at = mention.first; at <= mention.last; at++) mentionAt.set(at, mention)
  const closings = closingsOf(mentions)
  const anaphors = findAnaphors({
    tree,
    mentions,
    entities,
    entityOf,
    mentionAt,
    positions,
    quotations,
    closings,
    trace,
  })
  const document: AnalyzedDocument = {
    text,
    tree,
    mentions,
    entities,
    entityOf,
    mentionAt,
    anaphors,
    times,
    figures: [...figures, ...peoples],
    positions,
    quotations,
  }
  trace?.analyzed(document)
  return document
}

/** "Canadian" in "40 Canadian dollars" names no country. */
function outsideMoney(mentions: readonly NameMention[], figures: readonly Figure[]): NameMention[] {
  const sums = figures.filter(({ kind }) => kind === 'MONEY')
  return mentions.filter(({ start, end }) => !sums.some((sum) => sum.start <= start && end <= sum.end))
}

/** A dateline says where and by whom a report was filed; it is no part of what the report tells. */
export function withoutDateline(paragraph: Paragraph, dateline: Dateline | undefined): Paragraph {
  if (dateline === undefined || paragraph.start >= dateline.end || paragraph.end <= dateline.start)
    return paragraph
  const skipped = Math.min(dateline.end, paragraph.end) - paragraph.start
  return { ...paragraph, start: paragraph.start + skipped, text: paragraph.text.slice(skipped) }
}
