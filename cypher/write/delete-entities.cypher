// Removes entities.
// @mode write
// @param ids: list of string – entity ids
// @rows many
// @index Entity(id)
MATCH (e:Entity)
WHERE e.id IN $ids
DETACH DELETE e
