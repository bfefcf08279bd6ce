// Removes names that name nothing.
// @mode write
// @param keys: list of string
// @rows many
// @index Name(id)
MATCH (n:Name)
WHERE n.id IN $keys AND NOT EXISTS { (n)-[:NAMES]->(:Entity) }
DETACH DELETE n
