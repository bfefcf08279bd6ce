// Removes derived edges that no event holds up.
// @mode write
// @param pairs: list of {type, source, target}
// @rows many
// @index Entity(id)
// @expand EDGES
UNWIND $pairs AS pair
MATCH (s:Entity {id: pair.source})
MATCH (s)-[r:{{EDGES}}]->(t:Entity {id: pair.target})
WHERE type(r) = pair.type
DELETE r
