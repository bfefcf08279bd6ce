// A page of the mentions of each entity, those of the latest articles first.
// @mode read
// @param keys: list of string – entity ids
// @param at: string – sort key of the last row before
// @param id: string – id of the last passage before
// @param start: integer – offset of the last mention before
// @param limit: integer
// @param count: boolean – whether to count them all
// @row key: string
// @row items: list of {mention, passage, article}
// @row total: integer or null
// @rows many
// @index Entity(id)
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (n)<-[m:MENTIONS]-(p:Passage)<-[:HAS_PASSAGE]-(a:Article)
  WHERE a.at < $at OR (a.at = $at AND (p.id > $id OR (p.id = $id AND m.start > $start)))
  WITH m, p, a
  ORDER BY a.at DESC, p.id, m.start
  LIMIT $limit
  RETURN collect({mention: properties(m), passage: properties(p), article: a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at}}) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)<-[:MENTIONS]-(:Passage) } ELSE null END AS total
