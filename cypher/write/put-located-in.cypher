// Places lie in places, by the gazetteer.
// @mode write
// @param rows: list of {childId, parentId}
// @rows many
// @index Entity(id)
UNWIND $rows AS row
MATCH (child:Entity {id: row.childId})
MATCH (parent:Entity {id: row.parentId})
MERGE (child)-[:LOCATED_IN]->(parent)
