// A page of entities in order of their names.
// @mode read
// @param kinds: list of string or null
// @param ids: list of string or null – only these
// @param name: string – sort key of the last row before
// @param id: string – id of the last row before
// @param limit: integer
// @row entity: map
// @rows many
// @index Entity(name)
MATCH (e:Entity)
WHERE e.name >= $name
  AND (e.name > $name OR e.id > $id)
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
RETURN properties(e) AS entity
ORDER BY e.name, e.id
LIMIT $limit
