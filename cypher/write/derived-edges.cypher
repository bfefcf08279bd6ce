// The derived edges of one type between pairs of entities, with the events that hold them up.
// @mode write
// @param pairs: list of {source, target}
// @row source: string
// @row target: string
// @row eventIds: list of string
// @row eventFirsts: list of string
// @row eventLasts: list of string
// @rows many
// @index Entity(id)
// @expand EDGE
UNWIND $pairs AS pair
MATCH (s:Entity {id: pair.source})
MATCH (s)-[r:{{EDGE}}]->(t:Entity {id: pair.target})
RETURN s.id AS source,
       t.id AS target,
       r.eventIds AS eventIds,
       r.eventFirsts AS eventFirsts,
       r.eventLasts AS eventLasts
