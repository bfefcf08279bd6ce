// The places that places lie in.
// @mode read
// @param ids: list of string
// @row id: string
// @row entity: map
// @rows many
// @index Entity(id)
MATCH (e:Entity)-[:LOCATED_IN]->(above:Entity)
WHERE e.id IN $ids
RETURN e.id AS id, properties(above) AS entity
