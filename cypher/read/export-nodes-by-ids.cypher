// Nodes of one label, in order of id.
// @mode read
// @param ids: list of string
// @row id: string
// @row properties: map
// @rows many
// @index the unique id of each label
// @expand LABEL
MATCH (n:{{LABEL}})
WHERE n.id IN $ids
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id
