// The entity that a name means: of several, the one that most articles use the name for.
// @mode read
// @param key: string – name key
// @row entity: map
// @rows many
// @index Name(id)
MATCH (n:Name {id: $key})-[r:NAMES]->(e:Entity)
WITH e, sum(r.articleCount) AS uses
RETURN properties(e) AS entity
ORDER BY uses DESC, e.id
LIMIT 1
