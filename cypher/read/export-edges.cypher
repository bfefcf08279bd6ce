// All edges that lead out of a page of nodes.
// @mode read
// @param ids: list of string
// @row source: string
// @row type: string
// @row target: string
// @row properties: map
// @rows many
// @index the unique id of each label
// @expand LABEL
MATCH (n:{{LABEL}})-[r]->(m)
WHERE n.id IN $ids
RETURN n.id AS source, type(r) AS type, m.id AS target, properties(r) AS properties
