// Claims by id, with their passage, article and roles.
// @mode read
// @param ids: list of string
// @row claim: map
// @row passage: map
// @row article: map
// @row roles: list of {edge, entity}
// @rows many
// @index Claim(id)
MATCH (c:Claim)
WHERE c.id IN $ids
MATCH (a:Article)-[:HAS_PASSAGE]->(p:Passage)-[:STATES]->(c)
RETURN properties(c) AS claim,
       properties(p) AS passage,
       a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at} AS article,
       [(c)-[r:HAS_ROLE]->(e:Entity) | {edge: properties(r), entity: properties(e)}] AS roles
