// A page of entities in order of their names.
// @mode read
// @param kinds: list of string or null
// @param ids: list of string or null – only these
// @param limit: integer
// @order e.name, e.id
// @row entity: map
// @rows many
// @index Entity(name)
MATCH (e:Entity)
WHERE {{WITHIN}}
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
RETURN properties(e) AS entity
ORDER BY {{ORDER}}
LIMIT $limit
