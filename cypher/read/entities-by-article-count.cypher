// A page of entities, the most written of first.
// @mode read
// @param kinds: list of string or null
// @param ids: list of string or null – only these
// @param limit: integer
// @order e.articleCount DESC, e.id
// @row entity: map
// @rows many
// @index Entity(articleCount)
MATCH (e:Entity)
WHERE {{WITHIN}}
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
RETURN properties(e) AS entity
ORDER BY {{ORDER}}
LIMIT $limit
