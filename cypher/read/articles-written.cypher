// Articles written since a place in the order of writing, in that order.
// @mode read
// @param turn: integer – write of the last row before
// @param id: string – article of the last row before
// @param limit: integer
// @row turn: integer
// @row article: map
// @rows many
// @index Article(turn)
MATCH (a:Article)
WHERE a.turn >= $turn AND (a.turn > $turn OR a.id > $id)
WITH a
ORDER BY a.turn, a.id
LIMIT $limit
RETURN a.turn AS turn, properties(a) AS article
ORDER BY a.turn, a.id
