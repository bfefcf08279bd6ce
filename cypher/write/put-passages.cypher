// The sentences of an article that carry a mention or a claim.
// @mode write
// @param rows: list of passage
// @rows many
// @index Article(id)
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:HAS_PASSAGE]->(p:Passage {id: row.id})
SET p.articleId = row.articleId,
    p.index = row.index,
    p.start = row.start,
    p.end = row.end,
    p.text = row.text
