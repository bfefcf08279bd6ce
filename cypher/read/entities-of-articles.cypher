// A page of the entities that each article mentions, the most mentioned first.
// @mode read
// @param keys: list of string – article ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order m.count DESC, e.id
// @row key: string
// @row items: list of {count, salience, entity}
// @row total: integer or null
// @rows many
// @index Article(id)
UNWIND $keys AS key
MATCH (n:Article {id: key})
CALL (n) {
  MATCH (n)-[m:MENTIONS]->(e:Entity)
  WHERE {{WITHIN}}
  WITH m, e
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({count: m.count, salience: m.salience, entity: properties(e)}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:MENTIONS]->(:Entity) } ELSE null END AS total
