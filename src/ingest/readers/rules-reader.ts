import type { CleanArticle } from '../../domain/document.ts'
import { analyze } from '../analyze/analyze.ts'
import type { ReadingTrace } from '../analyze/trace.ts'
import { homesOf } from '../resolve/homes.ts'
import { readArticle, rulesExtractor } from '../resolve/read-article.ts'
import { referencesOf } from '../resolve/references.ts'
import { saidHomes } from '../resolve/said-homes.ts'
import type { Reader, ReadText } from './reader.ts'

/** The default reader: offline and deterministic. */
export const rulesReader: Reader = {
  name: rulesExtractor,
  read: async (article, trace) => readByRules(article, trace),
  report: () => [],
}

/** The same at once: it waits for nothing. */
export function readByRules(article: CleanArticle, trace?: ReadingTrace): ReadText {
  const document = analyze(article, { trace })
  const reading = readArticle(article, document, { trace })
  const said = saidHomes(document)
  return {
    reading,
    figures: document.figures,
    homes: homesOf(reading, said),
    references: referencesOf(document, reading, said),
    notes: [],
  }
}
