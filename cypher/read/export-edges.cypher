// All edges that lead out of a page of nodes, and the label of each node that they lead to.
// @mode read
// @param ids: list of string
// @row source: string
// @row type: string
// @row targetLabel: string or null
// @row target: string
// @row properties: map
// @rows many
// @index the unique id of each label
// @expand LABEL
MATCH (n:{{LABEL}})-[r]->(m)
WHERE n.id IN $ids
RETURN n.id AS source,
       type(r) AS type,
       CASE
         WHEN m:Entity THEN 'Entity'
         WHEN m:Event THEN 'Event'
         WHEN m:Relation THEN 'Relation'
         WHEN m:Claim THEN 'Claim'
         WHEN m:Passage THEN 'Passage'
         WHEN m:Article THEN 'Article'
         WHEN m:Name THEN 'Name'
       END AS targetLabel,
       m.id AS target,
       properties(r) AS properties
