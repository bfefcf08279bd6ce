// How many of an entity's events that fit a filter each publisher reports, the most frequent first.
// @mode read
// @param entityId: string – takes part
// @param others: list of string – take part as well
// @param from: string – ISO date, lowest
// @param to: string – ISO date, highest
// @param types: list of string or null
// @param polarity: string or null
// @param modality: string or null
// @param minConfidence: number
// @param minSources: integer
// @param placeIds: list of string or null
// @param ids: list of string or null – only these
// @param limit: integer
// @row value: string
// @row count: integer
// @rows many
// @index Entity(id)
MATCH (e:Entity {id: $entityId})<-[:HAS_PARTICIPANT]-(ev:Event)
WITH DISTINCT ev
WHERE ev.at >= $from AND ev.at <= $to
  AND ($types IS NULL OR ev.type IN $types)
  AND ($polarity IS NULL OR ev.polarity = $polarity)
  AND ($modality IS NULL OR ev.modality = $modality)
  AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
  AND ($ids IS NULL OR ev.id IN $ids)
  AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
WITH ev, [(ev)-[:HAS_PARTICIPANT]->(x:Entity) | x.id] AS present
WHERE all(id IN $others WHERE id IN present)
WITH ev
MATCH (ev)<-[:REPORTS]-(a:Article)
WHERE a.publisher IS NOT NULL
RETURN a.publisher AS value, count(DISTINCT ev) AS count
ORDER BY count DESC, value
LIMIT $limit
