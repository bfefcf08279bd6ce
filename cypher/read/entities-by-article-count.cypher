// A page of entities, the most written of first.
// @mode read
// @param kinds: list of string or null
// @param ids: list of string or null – only these
// @param count: integer – sort key of the last row before
// @param id: string – id of the last row before
// @param limit: integer
// @row entity: map
// @rows many
// @index Entity(articleCount)
MATCH (e:Entity)
WHERE e.articleCount <= $count
  AND (e.articleCount < $count OR e.id > $id)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
RETURN properties(e) AS entity
ORDER BY e.articleCount DESC, e.id
LIMIT $limit
