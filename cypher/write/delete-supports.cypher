// Takes claims from an event or relation that they hold up no more.
// @mode write
// @param rows: list of {nodeId, claimId}
// @rows many
// @index Claim(id)
// @expand NODE
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})-[r:SUPPORTS]->(n:{{NODE}})
WHERE n.id = row.nodeId
DELETE r
