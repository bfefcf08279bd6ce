// Passages by id, with their article.
// @mode read
// @param ids: list of string
// @row passage: map
// @row article: map
// @rows many
// @index Passage(id)
MATCH (p:Passage)
WHERE p.id IN $ids
MATCH (a:Article)-[:HAS_PASSAGE]->(p)
RETURN properties(p) AS passage, a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at} AS article
