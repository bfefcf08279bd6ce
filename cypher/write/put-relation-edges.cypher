// Draws the edge that a relation says there is, such as HOLDS_POSITION.
// @mode write
// @param rows: list of {source, target, relationId, title, former, sourceCount, firstAt, lastAt}
// @rows many
// @index Entity(id)
// @expand EDGE
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
MERGE (s)-[r:{{EDGE}} {relationId: row.relationId}]->(t)
SET r.title = row.title,
    r.former = row.former,
    r.sourceCount = row.sourceCount,
    r.firstAt = row.firstAt,
    r.lastAt = row.lastAt
