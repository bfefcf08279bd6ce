// How many of the articles that name an entity and fit a filter are by each publisher, the most frequent first.
// @mode read
// @param entityId: string – is named
// @param others: list of string – are named as well
// @param from: string – ISO instant, lowest
// @param to: string – ISO instant, highest
// @param publisher: string or null
// @param ids: list of string or null – only these
// @param limit: integer
// @row value: string
// @row count: integer
// @rows many
// @index Entity(id)
MATCH (e:Entity {id: $entityId})<-[:MENTIONS]-(a:Article)
WHERE a.at >= $from AND a.at <= $to
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($ids IS NULL OR a.id IN $ids)
WITH a, [(a)-[:MENTIONS]->(x:Entity) | x.id] AS named
WHERE all(id IN $others WHERE id IN named)
WITH a
WHERE a.publisher IS NOT NULL
RETURN a.publisher AS value, count(a) AS count
ORDER BY count DESC, value
LIMIT $limit
