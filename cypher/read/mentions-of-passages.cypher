// A page of the mentions in each passage, in their order.
// @mode read
// @param keys: list of string – passage ids
// @param start: integer – offset of the last mention before
// @param limit: integer
// @param count: boolean – whether to count them all
// @row key: string
// @row items: list of {mention, entity}
// @row total: integer or null
// @rows many
// @index Passage(id)
UNWIND $keys AS key
MATCH (n:Passage {id: key})
CALL (n) {
  MATCH (n)-[m:MENTIONS]->(e:Entity)
  WHERE m.start > $start
  WITH m, e
  ORDER BY m.start, e.id
  LIMIT $limit
  RETURN collect({mention: properties(m), entity: properties(e)}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:MENTIONS]->(:Entity) } ELSE null END AS total
