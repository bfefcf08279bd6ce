// A page of the events that each article reports, the latest first.
// @mode read
// @param keys: list of string – article ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order ev.at DESC, ev.id
// @row key: string
// @row items: list of {event, participants, places}
// @row total: integer or null
// @rows many
// @index Article(id)
UNWIND $keys AS key
MATCH (n:Article {id: key})
CALL (n) {
  MATCH (n)-[:REPORTS]->(ev:Event)
  WHERE {{WITHIN}}
  WITH ev
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({event: properties(ev), participants: [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}], places: [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)]}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:REPORTS]->(:Event) } ELSE null END AS total
