// Derived edges between pairs of entities, with the events that hold them up.
// @mode write
// @param pairs: list of {type, source, target}
// @row type: string
// @row source: string
// @row target: string
// @row eventIds: list of string
// @row eventFirsts: list of string
// @row eventLasts: list of string
// @rows many
// @index Entity(id)
// @expand EDGES
UNWIND $pairs AS pair
MATCH (s:Entity {id: pair.source})
MATCH (s)-[r:{{EDGES}}]->(t:Entity {id: pair.target})
WHERE type(r) = pair.type
RETURN type(r) AS type,
       s.id AS source,
       t.id AS target,
       r.eventIds AS eventIds,
       r.eventFirsts AS eventFirsts,
       r.eventLasts AS eventLasts
