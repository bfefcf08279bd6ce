// How many of the articles that fit a filter name each country or a place in it, the most frequent first.
// @mode read
// @param from: string – ISO instant, lowest
// @param to: string – ISO instant, highest
// @param publisher: string or null
// @param ids: list of string or null – only these
// @param limit: integer
// @row value: string
// @row count: integer
// @rows many
// @index Article(at)
MATCH (a:Article)
WHERE a.at >= $from AND a.at <= $to
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($ids IS NULL OR a.id IN $ids)
WITH a
MATCH (a)-[:MENTIONS]->(place:Entity)
WHERE place.countryCode IS NOT NULL
RETURN place.countryCode AS value, count(DISTINCT a) AS count
ORDER BY count DESC, value
LIMIT $limit
