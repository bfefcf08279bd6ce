// Which of these ids name a node of a label.
// @mode read
// @param ids: list of string
// @row id: string
// @rows many
// @index the unique id of each label
// @expand LABEL
MATCH (n:{{LABEL}})
WHERE n.id IN $ids
RETURN n.id AS id
