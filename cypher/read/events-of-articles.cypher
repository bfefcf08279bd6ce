// A page of the events that each article reports, the latest first.
// @mode read
// @param keys: list of string – article ids
// @param at: string – sort key of the last row before
// @param id: string – id of the last row before
// @param limit: integer
// @param count: boolean – whether to count them all
// @row key: string
// @row items: list of {event, participants, places}
// @row total: integer or null
// @rows many
// @index Article(id)
UNWIND $keys AS key
MATCH (n:Article {id: key})
CALL (n) {
  MATCH (n)-[:REPORTS]->(ev:Event)
  WHERE (ev.at < $at OR (ev.at = $at AND ev.id > $id))
  WITH ev
  ORDER BY ev.at DESC, ev.id
  LIMIT $limit
  RETURN collect({event: properties(ev), participants: [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}], places: [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)]}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)-[:REPORTS]->(:Event) } ELSE null END AS total
