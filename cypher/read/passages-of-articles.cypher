// A page of the passages of each article, in their order.
// @mode read
// @param keys: list of string – article ids
// @param index: integer – index of the last passage before
// @param limit: integer
// @param count: boolean – whether to count them all
// @row key: string
// @row items: list of passages
// @row total: integer or null
// @rows many
// @index Article(id)
UNWIND $keys AS key
MATCH (n:Article {id: key})
CALL (n) {
  MATCH (n)-[:HAS_PASSAGE]->(p:Passage)
  WHERE p.index > $index
  WITH p
  ORDER BY p.index
  LIMIT $limit
  RETURN collect(properties(p)) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:HAS_PASSAGE]->(:Passage) } ELSE null END AS total
