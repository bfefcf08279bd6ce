// A page of the edges between each entity and others, those with most events first.
// @mode read
// @param keys: list of string – entity ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order weight DESC, id
// @row key: string
// @row items: list of edges
// @row total: integer or null
// @rows many
// @index Entity(id)
// @expand EDGES
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (n)-[r:{{EDGES}}]-(other:Entity)
  WITH r, other, startNode(r).id + '|' + type(r) + '|' + endNode(r).id + '|' + coalesce(r.relationId, '') AS id,
       coalesce(r.eventCount, r.sourceCount) AS weight
  WHERE {{WITHIN}}
  WITH r, other, id, weight
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({
    id: id,
    type: type(r),
    sourceId: startNode(r).id,
    targetId: endNode(r).id,
    other: properties(other),
    weight: weight,
    title: r.title,
    former: r.former,
    relationId: r.relationId,
    eventIds: r.eventIds,
    firstAt: r.firstAt,
    lastAt: r.lastAt
  }) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:{{EDGES}}]-(:Entity) } ELSE null END AS total
