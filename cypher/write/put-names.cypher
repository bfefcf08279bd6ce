// Sets in how many articles a surface form names an entity.
// @mode write
// @param rows: list of {key, entityId, surface, articleCount}
// @rows many
// @index Name(id)
// @index Entity(id)
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {id: row.key})
MERGE (n)-[r:NAMES {surface: row.surface}]->(e)
SET r.articleCount = row.articleCount
