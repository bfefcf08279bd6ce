// Removes events, or relations, that no longer follow from the claims.
// @mode write
// @param ids: list of string
// @rows many
// @index Event(id)
// @index Relation(id)
// @expand NODE
MATCH (n:{{NODE}})
WHERE n.id IN $ids
DETACH DELETE n
