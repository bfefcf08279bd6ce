// The entities that fill a role in a claim of the stored articles, named there or not.
// @mode write
// @param ids: list of string – article ids
// @row entityId: string
// @rows many
// @index Article(id)
MATCH (a:Article)-[:HAS_PASSAGE]->(:Passage)-[:STATES]->(:Claim)-[:HAS_ROLE]->(e:Entity)
WHERE a.id IN $ids
RETURN DISTINCT e.id AS entityId
