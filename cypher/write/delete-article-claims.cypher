// Removes what the articles claimed.
// @mode write
// @param ids: list of string – article ids
// @rows many
// @index Article(id)
MATCH (a:Article)-[:HAS_PASSAGE]->(:Passage)-[:STATES]->(c:Claim)
WHERE a.id IN $ids
DETACH DELETE c
