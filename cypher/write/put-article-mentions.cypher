// How often an article names an entity, and by which names.
// @mode write
// @param rows: list of {articleId, entityId, count, salience, surfaces}
// @rows many
// @index Article(id)
// @index Entity(id)
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})
MATCH (e:Entity {id: row.entityId})
CREATE (a)-[:MENTIONS {count: row.count, salience: row.salience, surfaces: row.surfaces}]->(e)
