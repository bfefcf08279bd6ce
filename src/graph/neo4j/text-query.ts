import type { TextQuery } from '../store.ts'
import { allowedEdits, queryWords } from '../text/words.ts'

/**
 * Binds `hits` to what full text finds. A word that an index knows is searched as it is, another one with some
 * letters wrong: so `Iran` does not find Iraq, and `Irann` finds Iran.
 */
const FIND_HITS = `
UNWIND $indexes AS index
CALL (index) {
  UNWIND range(0, size($words) - 1) AS i
  CALL (index, i) {
    CALL db.index.fulltext.queryNodes(index, $words[i], {limit: 1}) YIELD node
    RETURN count(node) AS known
  }
  WITH i, CASE WHEN known > 0 THEN $words[i] ELSE $misspelt[i] END AS word
  WITH reduce(query = '', word IN collect(word) | query + ' ' + word) AS query
  CALL db.index.fulltext.queryNodes(index, query, {limit: $most}) YIELD node, score
  WITH node.id AS id, score
  ORDER BY score DESC, id
  RETURN collect({id: id, score: score}) AS found, max(score) AS best
}
UNWIND found AS hit
WITH collect({index: index, id: hit.id, score: hit.score / best}) AS hits
`

export const SEARCH_TEXT = `${FIND_HITS}
UNWIND hits AS hit
RETURN hit.index AS index, hit.id AS id, hit.score AS score
`

/** A statement's text with what is found in place of its parameter `hits`. */
export function overHits(text: string, columns: readonly string[]): string {
  return `${FIND_HITS}
CALL (hits) {
${text.replaceAll(/\$hits\b/g, 'hits')}
}
RETURN ${columns.join(', ')}
`
}

/** The words of a query in Lucene's syntax, each as written and with the edits it may have. */
export function searchParams({ indexes, text, limit }: TextQuery) {
  const asked = queryWords(text)
  const words = asked.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&'))
  const misspelt = words.map((word, i) => {
    const edits = allowedEdits(asked[i]!)
    return edits === 0 ? word : `${word}~${edits}`
  })
  return { indexes, words, misspelt, most: limit }
}
