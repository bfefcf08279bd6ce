// Takes articles from an event that they report no more.
// @mode write
// @param rows: list of {nodeId, articleId}
// @rows many
// @index Article(id)
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})-[r:REPORTS]->(n:Event)
WHERE n.id = row.nodeId
DELETE r
