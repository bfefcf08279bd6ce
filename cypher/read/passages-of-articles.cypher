// A page of the passages of each article, in their order.
// @mode read
// @param keys: list of string – article ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order p.index
// @row key: string
// @row items: list of passages
// @row total: integer or null
// @rows many
// @index Article(id)
UNWIND $keys AS key
MATCH (n:Article {id: key})
CALL (n) {
  MATCH (n)-[:HAS_PASSAGE]->(p:Passage)
  WHERE {{WITHIN}}
  WITH p
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect(properties(p)) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:HAS_PASSAGE]->(:Passage) } ELSE null END AS total
