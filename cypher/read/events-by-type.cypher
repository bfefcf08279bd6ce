// How many of the events that fit a filter are of each type, the most frequent first.
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
// @param limit: integer
// @row value: string
// @row count: integer
// @rows many
// @index Event(at)
MATCH (ev:Event)
WHERE ev.at >= $from AND ev.at <= $to
  AND ($types IS NULL OR ev.type IN $types)
  AND ($polarity IS NULL OR ev.polarity = $polarity)
  AND ($modality IS NULL OR ev.modality = $modality)
  AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
  AND ($ids IS NULL OR ev.id IN $ids)
  AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
RETURN ev.type AS value, count(ev) AS count
ORDER BY count DESC, value
LIMIT $limit
