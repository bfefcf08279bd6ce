// A page of the mentions in each passage, in their order.
// @mode read
// @param keys: list of string – passage ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order m.start
// @row key: string
// @row items: list of {mention, entity}
// @row total: integer or null
// @rows many
// @index Passage(id)
UNWIND $keys AS key
MATCH (n:Passage {id: key})
CALL (n) {
  MATCH (n)-[m:MENTIONS]->(e:Entity)
  WHERE {{WITHIN}}
  WITH m, e
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({mention: properties(m), entity: properties(e)}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:MENTIONS]->(:Entity) } ELSE null END AS total
