import { groupBy } from '../../domain/group-by.ts'
import type { AnalyzedDocument, DocumentEntity } from '../../ingest/analyze/document.ts'
import * as colour from './colours.ts'

/** Who is who: for each entity that the text comes back to, its names and the words for it, by sentence. */
export function chainLines(document: AnalyzedDocument): string[] {
  const { tree, entities } = document
  const words = groupBy([...document.anaphors.values()].flat(), ({ entity }) => String(entity))
  const chains = entities.flatMap((entity) => {
    const named = entity.mentions.map(({ first, surface }) => ({ at: first, surface }))
    const meant = (words.get(String(entity.index)) ?? []).map(({ token, rule }) => ({
      at: token,
      surface: `${tree.token(token).text} (${rule})`,
    }))
    const links = [...named, ...meant].sort((a, b) => a.at - b.at)
    return links.length < 2
      ? []
      : [
          `      ${headed(entity)}: ${links.map(({ at, surface }) => `[${tree.sentenceOf(at)}] ${surface}`).join(', ')}`,
        ]
  })
  return chains.length === 0 ? [] : ['', colour.heading('Who is who'), ...chains]
}

function headed({ kind, name }: DocumentEntity): string {
  return `${colour.name(kind, name)}, ${kind}`
}
