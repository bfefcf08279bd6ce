// Where an event took place; an organization that hosts it is no place.
// @mode write
// @param rows: list of {nodeId, entityId}
// @rows many
// @index Event(id)
// @index Entity(id)
UNWIND $rows AS row
MATCH (n:Event {id: row.nodeId})
MATCH (e:Entity {id: row.entityId})
WHERE e:Place
CREATE (n)-[:TOOK_PLACE_IN]->(e)
