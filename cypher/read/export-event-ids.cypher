// A page of the ids of the events that a part of the graph is asked for by, in order.
// @mode read
// @param from: string – ISO date, lowest
// @param to: string – ISO date, highest
// @param types: list of string or null
// @param polarity: string or null
// @param modality: string or null
// @param minConfidence: number
// @param minSources: integer
// @param placeIds: list of string or null
// @param participantIds: list of string – entities that take part, all of them
// @param reported: boolean – whether an article must report it that is like this:
// @param publishedFrom: string – ISO instant, lowest
// @param publishedTo: string – ISO instant, highest
// @param publisher: string or null
// @param articleIds: list of string or null – one of these
// @param entityIds: list of string – entities that it mentions, all of them
// @param after: string – the last id of the page before
// @param limit: integer
// @row id: string
// @rows many
// @index Event(at)
MATCH (ev:Event)
WHERE ev.at >= $from AND ev.at <= $to
  AND ev.id > $after
  AND ($types IS NULL OR ev.type IN $types)
  AND ($polarity IS NULL OR ev.polarity = $polarity)
  AND ($modality IS NULL OR ev.modality = $modality)
  AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
  AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
WITH ev, [(ev)-[:HAS_PARTICIPANT]->(other:Entity) | other.id] AS present
WHERE all(id IN $participantIds WHERE id IN present)
WITH ev
CALL (ev) {
  MATCH (ev)<-[:REPORTS]-(a:Article)
  WHERE $reported
    AND a.at >= $publishedFrom AND a.at <= $publishedTo
    AND ($publisher IS NULL OR a.publisher = $publisher)
    AND ($articleIds IS NULL OR a.id IN $articleIds)
  WITH a, [(a)-[:MENTIONS]->(named:Entity) | named.id] AS named
  WHERE all(id IN $entityIds WHERE id IN named)
  RETURN count(a) AS reports
}
WITH ev, reports
WHERE NOT $reported OR reports > 0
RETURN ev.id AS id
ORDER BY ev.id
LIMIT $limit
