// A page of the mentions of each entity, those of the latest articles first.
// @mode read
// @param keys: list of string – entity ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order a.at DESC, p.id, m.start
// @row key: string
// @row items: list of {mention, passage, article}
// @row total: integer or null
// @rows many
// @index Entity(id)
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (n)<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(a:Article)
  WHERE {{WITHIN}}
  WITH m, p, a
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({mention: properties(m), passage: properties(p), article: a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at}}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)<-[:MENTIONS]-(:Passage) } ELSE null END AS total
