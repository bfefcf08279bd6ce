// Entities that more articles name in a span of time than those before it let expect, the most surprising first.
// @mode read
// @param from: string – ISO instant at which the baseline begins
// @param now: string – ISO instant at which the span begins
// @param to: string – ISO instant at which it ends
// @param kinds: list of string or null
// @param least: integer – fewer articles are no trend
// @param limit: integer
// @row entity: map
// @row articles: integer – of the span
// @row expected: number – as many as its share of the articles before lets expect
// @row score: number
// @rows many
// @index Article(at)
MATCH (any:Article)
WHERE any.at >= $from AND any.at < $to
WITH sum(CASE WHEN any.at >= $now THEN 1 ELSE 0 END) AS during,
     sum(CASE WHEN any.at < $now THEN 1 ELSE 0 END) AS before
WITH CASE WHEN before = 0 THEN 0.0 ELSE toFloat(during) / before END AS share
MATCH (a:Article)
WHERE a.at >= $from AND a.at < $to
MATCH (a)-[:MENTIONS]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH e, share,
     sum(CASE WHEN a.at >= $now THEN 1 ELSE 0 END) AS articles,
     sum(CASE WHEN a.at < $now THEN 1 ELSE 0 END) AS baseline
WITH e, articles, baseline * share AS expected
WHERE articles >= $least AND articles > expected
WITH e, articles, expected, (articles - expected) / sqrt(expected + 1.0) AS score
ORDER BY score DESC, e.id
LIMIT $limit
RETURN properties(e) AS entity, articles, expected, score
ORDER BY score DESC, e.id
