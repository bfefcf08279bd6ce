// The shortest paths between two entities along edges between entities, those that most holds up first.
// @mode read
// @param from: string – entity id
// @param to: string – entity id
// @param longest: integer – 1 to 6
// @param limit: integer
// @row nodes: list of entity – both ends included
// @row edges: list of {type, eventIds, eventFirsts, weight} – one fewer; eventIds and eventFirsts a hundred at most
// @rows many
// @index Entity(id)
// @scan two single rows found by index, whose product is one row
// @expand EDGES
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:{{EDGES}}*..6]-(b))
WITH nodes(p) AS passed, relationships(p) AS edges, length(p) AS steps
WHERE steps <= $longest
WITH [n IN passed | properties(n)] AS nodes,
     [n IN passed | n.id] AS order,
     [r IN edges | {
       type: type(r),
       eventIds: coalesce(r.eventIds, [])[..100],
       eventFirsts: coalesce(r.eventFirsts, [])[..100],
       weight: coalesce(r.eventCount, r.sourceCount, 1)
     }] AS edges,
     reduce(sum = 0, r IN edges | sum + coalesce(r.eventCount, r.sourceCount, 1)) AS weight
RETURN nodes, edges
ORDER BY weight DESC, order
LIMIT $limit
