// The edges around an entity, up to three steps away, each step's weightiest first.
// @mode read
// @param id: string – entity id
// @param depth: integer – 1, 2 or 3
// @param types: list of string or null
// @param kinds: list of string or null
// @param limit: integer – the most of the first step
// @param furtherLimit: integer – of the second, which sees the first again
// @param farLimit: integer – of the third, which sees both again
// @row step: integer
// @row source: entity
// @row target: entity
// @row type: string
// @row weight: integer
// @row eventIds: list of string – a hundred at most
// @rows many
// @index Entity(id)
// @expand EDGES
MATCH (center:Entity {id: $id})
CALL (center) {
  MATCH (center)-[r:{{EDGES}}]-(other:Entity)
  WHERE ($types IS NULL OR type(r) IN $types) AND ($kinds IS NULL OR other.kind IN $kinds)
  WITH DISTINCT r, other, startNode(r) AS s, endNode(r) AS t, coalesce(r.eventCount, r.sourceCount, 1) AS weight
  ORDER BY weight DESC, s.id, t.id, type(r)
  LIMIT $limit
  RETURN collect({source: properties(s), target: properties(t), type: type(r), weight: weight, eventIds: coalesce(r.eventIds, [])[..100]}) AS near,
         collect(DISTINCT other.id) AS nearIds
}
CALL (nearIds) {
  UNWIND nearIds AS id
  MATCH (e:Entity {id: id})-[r:{{EDGES}}]-(other:Entity)
  WHERE $depth > 1 AND ($types IS NULL OR type(r) IN $types) AND ($kinds IS NULL OR other.kind IN $kinds)
  WITH DISTINCT r, other, startNode(r) AS s, endNode(r) AS t, coalesce(r.eventCount, r.sourceCount, 1) AS weight
  ORDER BY weight DESC, s.id, t.id, type(r)
  LIMIT $furtherLimit
  RETURN collect({source: properties(s), target: properties(t), type: type(r), weight: weight, eventIds: coalesce(r.eventIds, [])[..100]}) AS further,
         collect(DISTINCT other.id) AS furtherIds
}
CALL (furtherIds) {
  UNWIND furtherIds AS id
  MATCH (e:Entity {id: id})-[r:{{EDGES}}]-(other:Entity)
  WHERE $depth > 2 AND ($types IS NULL OR type(r) IN $types) AND ($kinds IS NULL OR other.kind IN $kinds)
  WITH DISTINCT r, startNode(r) AS s, endNode(r) AS t, coalesce(r.eventCount, r.sourceCount, 1) AS weight
  ORDER BY weight DESC, s.id, t.id, type(r)
  LIMIT $farLimit
  RETURN collect({source: properties(s), target: properties(t), type: type(r), weight: weight, eventIds: coalesce(r.eventIds, [])[..100]}) AS far
}
UNWIND [{step: 1, edges: near}, {step: 2, edges: further}, {step: 3, edges: far}] AS ring
UNWIND ring.edges AS edge
RETURN ring.step AS step,
       edge.source AS source,
       edge.target AS target,
       edge.type AS type,
       edge.weight AS weight,
       edge.eventIds AS eventIds
