// A page of the nodes of one label, in order of id.
// @mode read
// @param after: string – the last id of the page before
// @param limit: integer
// @row id: string
// @row properties: map
// @rows many
// @index the unique id of each label
// @expand LABEL
// @scan an export reads every node once, page by page
MATCH (n:{{LABEL}})
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, properties(n) AS properties
ORDER BY n.id
