import type { CleanArticle, Paragraph } from '../../domain/document.ts'
import { dayNumber } from '../../domain/time.ts'
import { findAnaphors } from './coreference/anaphors.ts'
import { gatherEntities } from './coreference/entities.ts'
import type { AnalyzedDocument, NameMention } from './document.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { dropWithinTitles } from './mentions/within-titles.ts'
import { parseParagraphs } from './parser/parse.ts'
import { findQuotations } from './quotations.ts'
import { findPositions } from './relations/positions.ts'
import { findTimes } from './time/find-times.ts'
import { Tree } from './tree.ts'

/** Every layer of annotation, each computed from those before it; the same article gives the same layers. */
export function analyze(
  article: Pick<CleanArticle, 'body' | 'paragraphs' | 'publishedAt' | 'dateline'>,
): AnalyzedDocument {
  const { body: text, paragraphs, publishedAt, dateline } = article
  const parsed = parseParagraphs(paragraphs.map((paragraph) => after(paragraph, dateline?.end ?? 0)))
  const tree = new Tree(parsed)
  const quotations = findQuotations(
    tree,
    paragraphs.map(({ start }) => start),
  )
  const named = findMentions(text, tree, parsed.names)
  const positions = findPositions(text, tree, named)
  const mentions = dropWithinTitles(named, positions)
  const entities = gatherEntities(mentions)
  const entityOf = new Map(
    entities.flatMap(({ index, mentions: own }) => own.map((mention) => [mention, index] as const)),
  )
  const mentionAt = new Map<number, NameMention>()
  for (const mention of mentions)
    for (let at = mention.first; at <= mention.last; at++) mentionAt.set(at, mention)
  const anaphors = findAnaphors({ tree, mentions, entities, entityOf, mentionAt, positions, quotations })
  const times = findTimes(text, tree, publishedAt === undefined ? null : dayNumber(publishedAt))
  return { text, tree, mentions, entities, entityOf, mentionAt, anaphors, times, positions, quotations }
}

/** A dateline says where and by whom a report was filed; it is no part of what the report tells. */
function after(paragraph: Paragraph, end: number): Paragraph {
  if (paragraph.start >= end) return paragraph
  const skipped = Math.min(end, paragraph.end) - paragraph.start
  return { ...paragraph, start: paragraph.start + skipped, text: paragraph.text.slice(skipped) }
}
