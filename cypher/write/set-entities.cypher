// Sets what the articles together say of an entity's names and presence; null removes a property.
// @mode write
// @param rows: list of {id, changes: map}
// @rows many
// @index Entity(id)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.changes
