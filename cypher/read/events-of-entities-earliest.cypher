// A page of the events of each entity, earliest first, with the roles that it has in them.
// @mode read
// @param keys: list of string – entity ids
// @param from: string – ISO date, lowest
// @param to: string – ISO date, highest
// @param types: list of string or null
// @param polarity: string or null
// @param modality: string or null
// @param minConfidence: number
// @param minSources: integer
// @param placeIds: list of string or null
// @param ids: list of string or null – only these
// @param others: list of string – entities that take part too
// @param limit: integer
// @param count: boolean – whether to count them all
// @order ev.at, ev.id
// @row key: string
// @row items: list of {roles, event, participants, places}
// @row total: integer or null
// @rows many
// @index Entity(id)
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (n)<-[r:HAS_PARTICIPANT]-(ev:Event)
  WHERE ev.at >= $from AND ev.at <= $to
    AND {{WITHIN}}
    AND ($types IS NULL OR ev.type IN $types)
    AND ($polarity IS NULL OR ev.polarity = $polarity)
    AND ($modality IS NULL OR ev.modality = $modality)
    AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
    AND ($ids IS NULL OR ev.id IN $ids)
    AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
  WITH ev, collect(r.role) AS roles
  WITH ev, roles, [(ev)-[:HAS_PARTICIPANT]->(other:Entity) | other.id] AS present
  WHERE all(id IN $others WHERE id IN present)
  WITH ev, roles
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({
    roles: roles,
    event: properties(ev),
    participants: [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}],
    places: [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)]
  }) AS items
}
CALL (n) {
  MATCH (n)<-[:HAS_PARTICIPANT]-(ev:Event)
  WHERE $count
    AND ev.at >= $from AND ev.at <= $to
    AND ($types IS NULL OR ev.type IN $types)
    AND ($polarity IS NULL OR ev.polarity = $polarity)
    AND ($modality IS NULL OR ev.modality = $modality)
    AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
    AND ($ids IS NULL OR ev.id IN $ids)
    AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
  WITH DISTINCT ev
  WITH ev, [(ev)-[:HAS_PARTICIPANT]->(other:Entity) | other.id] AS present
  WHERE all(id IN $others WHERE id IN present)
  RETURN count(ev) AS total
}
RETURN key, items, total
