// Who takes part in an event or relation.
// @mode write
// @param rows: list of {nodeId, entityId, role}
// @rows many
// @index Event(id)
// @index Relation(id)
// @index Entity(id)
// @expand NODE
UNWIND $rows AS row
MATCH (n:{{NODE}} {id: row.nodeId})
MATCH (e:Entity {id: row.entityId})
CREATE (n)-[:HAS_PARTICIPANT {role: row.role}]->(e)
