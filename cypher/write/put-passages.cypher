// The sentences of an article that carry a mention or a claim.
// @mode write
// @param rows: list of passage
// @rows many
// @index Article(id)
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:HAS_PASSAGE]->(p:Passage {
  id: row.id,
  articleId: row.articleId,
  index: row.index,
  start: row.start,
  end: row.end,
  text: row.text
})
