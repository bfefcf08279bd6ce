// Removes the edges of relations.
// @mode write
// @param rows: list of {source, target, relationId}
// @rows many
// @index Entity(id)
// @expand EDGE
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (s)-[r:{{EDGE}}]->(t:Entity {id: row.target})
WHERE r.relationId = row.relationId
DELETE r
