// Which claims hold up an event or relation.
// @mode write
// @param rows: list of {nodeId, claimId}
// @rows many
// @index Event(id)
// @index Relation(id)
// @index Claim(id)
// @expand NODE
UNWIND $rows AS row
MATCH (n:{{NODE}} {id: row.nodeId})
MATCH (c:Claim {id: row.claimId})
CREATE (c)-[:SUPPORTS]->(n)
