// Takes back surface forms that no article uses any more.
// @mode write
// @param rows: list of {key, entityId, surface}
// @rows many
// @index Name(id)
// @index Entity(id)
UNWIND $rows AS row
MATCH (n:Name {id: row.key})-[r:NAMES]->(e:Entity {id: row.entityId})
WHERE r.surface = row.surface
DELETE r
