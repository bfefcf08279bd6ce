// Events by id, with their participants and places.
// @mode read
// @param ids: list of string
// @row event: map
// @row participants: list of {role, entity}
// @row places: list of entity
// @rows many
// @index Event(id)
MATCH (ev:Event)
WHERE ev.id IN $ids
RETURN properties(ev) AS event,
       [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}] AS participants,
       [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)] AS places
