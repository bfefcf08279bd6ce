// Gives entities the label of their kind.
// @mode write
// @param ids: list of string
// @rows many
// @index Entity(id)
// @expand KIND
MATCH (e:Entity)
WHERE e.id IN $ids
SET e:{{KIND}}
