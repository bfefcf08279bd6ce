// The claims of articles, with their roles as the articles assert them.
// @mode write
// @param ids: list of string – articles
// @row claim: map
// @row roles: list of {role, start, end, surface, name, chainStart, chainEnd, chainSurface, chainRule, entityId}
// @rows many
// @index Article(id)
MATCH (a:Article)-[:HAS_PASSAGE]->(:Passage)-[:STATES]->(c:Claim)
WHERE a.id IN $ids
RETURN c {
         .id, .articleId, .passageId, .publishedAt, .type, .mode, .polarity, .modality, .attribution,
         .start, .end, .grain, .surface, .trigger, .triggerStart, .triggerEnd, .rule, .confidence,
         .contentRole, .content, .contentStart, .contentEnd, .knownFrom
       } AS claim,
       [(c)-[r:HAS_ROLE]->(e:Entity) |
         r {.role, .start, .end, .surface, .name, .chainStart, .chainEnd, .chainSurface, .chainRule,
            entityId: coalesce(r.asserted, e.id)}] AS roles
