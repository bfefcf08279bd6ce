// All claims that could be about the events of these blocks, and the event or relation that each holds up.
// @mode write
// @param blocks: list of string
// @row block: string
// @row claim: map of the claim's properties that derivation reads
// @row roles: list of {role, name, entityId}
// @row holds: list of string
// @rows many
// @index Claim(block)
MATCH (c:Claim)
WHERE c.block IN $blocks
RETURN c.block AS block,
       c {
         .id, .articleId, .publishedAt, .type, .mode, .polarity, .modality,
         .start, .end, .grain, .surface, .confidence, .content
       } AS claim,
       [(c)-[r:HAS_ROLE]->(e:Entity) | {role: r.role, name: r.name, entityId: e.id}] AS roles,
       [(c)-[:SUPPORTS]->(n) | n.id] AS holds
