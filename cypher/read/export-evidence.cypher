// For each event or relation, what is told of it and the sentence that told it first.
// @mode read
// @param ids: list of string
// @row id: string
// @row fact: map
// @row claim: map
// @row passage: map
// @row article: map
// @rows many
// @index the unique id of each label
// @expand LABEL
MATCH (n:{{LABEL}})
WHERE n.id IN $ids
CALL (n) {
  MATCH (n)<-[:SUPPORTS]-(c:Claim)<-[:STATES]-(p:Passage)<-[:HAS_PASSAGE]-(a:Article)
  WITH c, p, a
  ORDER BY a.publishedAt, c.id
  LIMIT 1
  RETURN c {.id, .rule, .confidence} AS claim,
         p {.text} AS passage,
         a {.url, .title, .publisher, .publishedAt} AS article
}
RETURN n.id AS id,
       n {.type, .summary, .content, .start, .end, .grain, .sourceCount, .confidence} AS fact,
       claim,
       passage,
       article
