// What articles report, written since a place in the order of writing: each event once for each article, in that order.
// @mode read
// @param from: string – ISO date, lowest
// @param to: string – ISO date, highest
// @param types: list of string or null
// @param polarity: string or null
// @param modality: string or null
// @param minConfidence: number
// @param minSources: integer
// @param placeIds: list of string or null
// @param ids: list of string or null – only these
// @param participantIds: list of string – all of them take part
// @param turn: integer – write of the last row before
// @param articleId: string – article of the last row before
// @param eventId: string – event of the last row before
// @param limit: integer
// @row turn: integer
// @row articleId: string
// @row event: map
// @row participants: list of {role, entity}
// @row places: list of entity
// @rows many
// @index Article(turn)
MATCH (a:Article)
WHERE a.turn >= $turn
  AND (a.turn > $turn OR a.id >= $articleId)
MATCH (a)-[:REPORTS]->(ev:Event)
WHERE (a.turn > $turn OR a.id > $articleId OR ev.id > $eventId)
  AND ev.at >= $from AND ev.at <= $to
  AND ($types IS NULL OR ev.type IN $types)
  AND ($polarity IS NULL OR ev.polarity = $polarity)
  AND ($modality IS NULL OR ev.modality = $modality)
  AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
  AND ($ids IS NULL OR ev.id IN $ids)
  AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
WITH a, ev, [(ev)-[:HAS_PARTICIPANT]->(x:Entity) | x.id] AS present
WHERE all(id IN $participantIds WHERE id IN present)
WITH a, ev
ORDER BY a.turn, a.id, ev.id
LIMIT $limit
RETURN a.turn AS turn,
       a.id AS articleId,
       properties(ev) AS event,
       [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}] AS participants,
       [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)] AS places
ORDER BY a.turn, a.id, ev.id
