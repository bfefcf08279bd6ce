// Removes derived edges that no event holds up.
// @mode write
// @param pairs: list of {source, target}
// @rows many
// @index Entity(id)
// @expand EDGE
UNWIND $pairs AS pair
MATCH (s:Entity {id: pair.source})
MATCH (s)-[r:{{EDGE}}]->(t:Entity {id: pair.target})
DELETE r
