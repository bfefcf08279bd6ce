// When entities were first and last written of, counted afresh from the articles.
// @mode write
// @param ids: list of string – entity ids
// @row id: string
// @row firstSeenAt: string or null
// @row lastSeenAt: string or null
// @rows many
// @index Entity(id)
MATCH (e:Entity)<-[:MENTIONS]-(a:Article)
WHERE e.id IN $ids
RETURN e.id AS id, min(a.publishedAt) AS firstSeenAt, max(a.publishedAt) AS lastSeenAt
