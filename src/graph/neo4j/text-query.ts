import { allowedEdits, queryWords } from '../text/words.ts'

/**
 * A word that the index knows is searched as it is, another one with some letters wrong: so `Iran` does not
 * find Iraq, and `Irann` finds Iran. The choice is made in the statement, where the index can be asked.
 */
export const SEARCH_TEXT = `
UNWIND range(0, size($words) - 1) AS i
CALL (i) {
  CALL db.index.fulltext.queryNodes($index, $words[i], {limit: 1}) YIELD node
  RETURN count(node) AS known
}
WITH i, CASE WHEN known > 0 THEN $words[i] ELSE $misspelt[i] END AS word
WITH reduce(query = '', word IN collect(word) | query + ' ' + word) AS query
CALL db.index.fulltext.queryNodes($index, query, {limit: $limit}) YIELD node, score
RETURN node.id AS id, score
ORDER BY score DESC, id
`

/** The words of a query in Lucene's syntax, each as written and with the edits it may have. */
export function luceneWords(query: string): { words: string[]; misspelt: string[] } {
  const words = queryWords(query)
  const escaped = words.map((word) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&'))
  const misspelt = escaped.map((word, i) => {
    const edits = allowedEdits(words[i]!)
    return edits === 0 ? word : `${word}~${edits}`
  })
  return { words: escaped, misspelt }
}
