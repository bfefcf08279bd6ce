// A page of the articles that mention each entity, earliest first.
// @mode read
// @param keys: list of string – entity ids
// @param from: string – ISO instant, lowest
// @param to: string – ISO instant, highest
// @param publisher: string or null
// @param ids: list of string or null – only these
// @param others: list of string – entities that are mentioned too
// @param limit: integer
// @param count: boolean – whether to count them all
// @order a.at, a.id
// @row key: string
// @row items: list of {count, salience, article}
// @row total: integer or null
// @rows many
// @index Entity(id)
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (n)<-[m:MENTIONS]-(a:Article)
  WHERE a.at >= $from AND a.at <= $to
    AND ($publisher IS NULL OR a.publisher = $publisher)
    AND ($ids IS NULL OR a.id IN $ids)
    AND {{WITHIN}}
  WITH a, m, [(a)-[:MENTIONS]->(other:Entity) | other.id] AS present
  WHERE all(id IN $others WHERE id IN present)
  WITH a, m
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({count: m.count, salience: m.salience, article: a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at}}) AS items
}
CALL (n) {
  MATCH (n)<-[:MENTIONS]-(a:Article)
  WHERE $count
    AND a.at >= $from AND a.at <= $to
    AND ($publisher IS NULL OR a.publisher = $publisher)
    AND ($ids IS NULL OR a.id IN $ids)
  WITH a, [(a)-[:MENTIONS]->(other:Entity) | other.id] AS present
  WHERE all(id IN $others WHERE id IN present)
  RETURN count(a) AS total
}
RETURN key, items, total
