// Removes the articles' passages with their mentions; their claims must be gone.
// @mode write
// @param ids: list of string – article ids
// @rows many
// @index Article(id)
MATCH (a:Article)-[:HAS_PASSAGE]->(p:Passage)
WHERE a.id IN $ids
DETACH DELETE p
