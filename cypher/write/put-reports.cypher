// Which articles report an event.
// @mode write
// @param rows: list of {nodeId, articleId}
// @rows many
// @index Event(id)
// @index Article(id)
UNWIND $rows AS row
MATCH (n:Event {id: row.nodeId})
MATCH (a:Article {id: row.articleId})
CREATE (a)-[:REPORTS]->(n)
