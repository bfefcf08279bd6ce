// The names under which the stored articles mention entities.
// @mode write
// @param ids: list of string – article ids
// @row entityId: string
// @row surfaces: list of string
// @row publishedAt: string or null
// @rows many
// @index Article(id)
MATCH (a:Article)-[m:MENTIONS]->(e:Entity)
WHERE a.id IN $ids
RETURN e.id AS entityId, m.surfaces AS surfaces, a.publishedAt AS publishedAt
