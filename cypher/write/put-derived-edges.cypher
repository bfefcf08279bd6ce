// Draws derived edges, or brings their counts up to date.
// @mode write
// @param rows: list of edge
// @rows many
// @index Entity(id)
// @expand EDGE
UNWIND $rows AS row
MATCH (s:Entity {id: row.source})
MATCH (t:Entity {id: row.target})
MERGE (s)-[r:{{EDGE}}]->(t)
SET r.eventIds = row.eventIds,
    r.eventFirsts = row.eventFirsts,
    r.eventLasts = row.eventLasts,
    r.eventCount = row.eventCount,
    r.firstAt = row.firstAt,
    r.lastAt = row.lastAt
