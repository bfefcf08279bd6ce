// The blocks that the stored articles have claims in.
// @mode write
// @param ids: list of string – article ids
// @row block: string
// @rows many
// @index Article(id)
MATCH (a:Article)-[:HAS_PASSAGE]->(:Passage)-[:STATES]->(c:Claim)
WHERE a.id IN $ids
RETURN DISTINCT c.block AS block
