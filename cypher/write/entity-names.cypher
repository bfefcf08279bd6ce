// In how many articles each surface form names each entity.
// @mode write
// @param ids: list of string – entity ids
// @row entityId: string
// @row key: string
// @row surface: string
// @row articleCount: integer
// @rows many
// @index Entity(id)
MATCH (e:Entity)<-[r:NAMES]-(n:Name)
WHERE e.id IN $ids
RETURN e.id AS entityId, n.id AS key, r.surface AS surface, r.articleCount AS articleCount
