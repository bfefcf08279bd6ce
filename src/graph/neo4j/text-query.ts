import type { TextQuery } from '../store.ts'
import { TEXT_INDEXES } from '../text/indexes.ts'
import { inflections } from '../text/inflections.ts'
import { allowedEdits, foldWord, leastPrefix, queryWords } from '../text/words.ts'

/**
 * Binds `hits` to what full text finds. A word that an index knows is searched as it is, in running text also in its
 * other forms; another one with some letters wrong, or as the beginning of a word: so `Iran` does not find Iraq,
 * and `Irann` and `Ira` find Iran.
 */
const FIND_HITS = `
UNWIND $indexes AS index
WITH index, CASE WHEN index IN $prose THEN $forms ELSE $words END AS asked
CALL (index, asked) {
  UNWIND range(0, size(asked) - 1) AS i
  CALL (index, asked, i) {
    CALL db.index.fulltext.queryNodes(index, asked[i], {limit: 1}) YIELD node
    RETURN count(node) AS known
  }
  WITH i, CASE WHEN known > 0 THEN asked[i] ELSE $misspelt[i] END AS word
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

/** The words of a query in Lucene's syntax: as written, in their other forms, and as what they may mean. */
export function searchParams({ indexes, text, limit }: TextQuery) {
  const asked = queryWords(text)
  const words = asked.map(escaped)
  const forms = asked.map((word) => {
    const [own, ...others] = inflections(word).map(escaped)
    return [`${own}^4`, ...others].join(' ')
  })
  const misspelt = asked.map((word) => {
    const edits = allowedEdits(word)
    const near = edits === 0 ? escaped(word) : `${escaped(word)}~${edits}`
    return [...word].length < leastPrefix ? near : `${near} ${escaped(foldWord(word))}*`
  })
  const prose = indexes.filter((index) => TEXT_INDEXES[index].prose)
  return { indexes, words, forms, prose, misspelt, most: limit }
}

function escaped(word: string): string {
  return word.replace(/[^\p{L}\p{M}\p{N}]/gu, '\\$&')
}
