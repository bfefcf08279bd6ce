import type { z } from 'zod'
import type { CleanArticle } from '../../../domain/document.ts'
import type { EntityRecord } from '../../../domain/entity.ts'
import { gatherEntities } from '../../analyze/coreference/entities.ts'
import { findFigures } from '../../analyze/mentions/figures.ts'
import { assemble, type NamedDocument } from '../../resolve/assemble.ts'
import { resolveEntities } from '../../resolve/entities.ts'
import { homesOf } from '../../resolve/homes.ts'
import { referencesOf } from '../../resolve/references.ts'
import type { looseAnswer } from './answer-shape.ts'
import { claimsIn } from './claims.ts'
import type { Drops } from './drops.ts'
import { mentionsIn } from './mentions.ts'
import type { SentencedArticle } from './sentences.ts'

/** Of a model's answer what the text bears out, with identities from the gazetteers as for any reader. */
export function borneOut(
  article: CleanArticle,
  { text, tree, times }: SentencedArticle,
  answer: z.infer<typeof looseAnswer>,
  rule: string,
  extractor: string,
  drops: Drops,
) {
  const mentions = mentionsIn({ text, tree }, answer.mentions, rule, drops)
  const entities = gatherEntities(text, mentions)
  const entityOf = new Map(entities.flatMap(({ index, mentions: own }) => own.map((one) => [one, index])))
  const document: NamedDocument = { text, tree, mentions, entities, entityOf }
  const { records, geography } = resolveEntities(document)
  const recordOf = (index: number) => records[index] as EntityRecord
  const claims = claimsIn({ document, geography, times, rule, drops }, recordOf, answer.claims)
  const reading = assemble(article, document, records, claims, extractor)
  return {
    reading,
    figures: findFigures(text, times),
    homes: homesOf(reading),
    references: referencesOf(document, reading),
  }
}
