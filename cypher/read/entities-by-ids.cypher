// Entities by id.
// @mode read
// @param ids: list of string
// @row entity: map
// @rows many
// @index Entity(id)
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN properties(e) AS entity
