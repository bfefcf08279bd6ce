// The edges between some entities and any others, the weightiest first.
// @mode read
// @param ids: list of string – entity ids
// @param types: list of string or null
// @param kinds: list of string or null
// @param limit: integer
// @row source: entity
// @row target: entity
// @row type: string
// @row weight: integer
// @row eventIds: list of string
// @rows many
// @index Entity(id)
// @expand EDGES
MATCH (e:Entity)-[r:{{EDGES}}]-(other:Entity)
WHERE e.id IN $ids
  AND ($types IS NULL OR type(r) IN $types)
  AND ($kinds IS NULL OR other.kind IN $kinds)
WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t, coalesce(r.eventCount, r.sourceCount, 1) AS weight
RETURN properties(s) AS source,
       properties(t) AS target,
       type(r) AS type,
       weight,
       coalesce(r.eventIds, []) AS eventIds
ORDER BY weight DESC, s.id, t.id, type(r)
LIMIT $limit
