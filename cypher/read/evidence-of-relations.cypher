// A page of the claims that hold up each relation, the first published first.
// @mode read
// @param keys: list of string – relation ids
// @param limit: integer
// @param count: boolean – whether to count them all
// @order a.at, c.id
// @row key: string
// @row items: list of {claim, passage, article, roles}
// @row total: integer or null
// @rows many
// @index Relation(id)
UNWIND $keys AS key
MATCH (n:Relation {id: key})
CALL (n) {
  MATCH (n)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:HAS_PASSAGE]-(a:Article)
  WHERE {{WITHIN}}
  WITH c, p, a
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({
    claim: properties(c),
    passage: properties(p),
    article: a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at},
    roles: [(c)-[r:HAS_ROLE]->(e:Entity) | {edge: properties(r), entity: properties(e)}]
  }) AS items
}
RETURN key, items, CASE WHEN $count THEN COUNT { (n)<-[:SUPPORTS]-(:Claim) } ELSE null END AS total
