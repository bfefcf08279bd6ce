// The passages of articles, with their mentions as the articles assert them.
// @mode write
// @param ids: list of string – articles
// @row passage: map
// @row mentions: list of {start, end, surface, confidence, rule, entityId, meant}
// @rows many
// @index Article(id)
MATCH (a:Article)-[:HAS_PASSAGE]->(p:Passage)
WHERE a.id IN $ids
RETURN properties(p) AS passage,
       [(p)-[m:MENTIONS]->(e:Entity) |
         m {.start, .end, .surface, .confidence, .rule, entityId: coalesce(m.asserted, e.id), meant: e.id}] AS mentions
