// A page of events, latest first.
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
// @order ev.at DESC, ev.id
// @row event: map
// @row participants: list of {role, entity}
// @row places: list of entity
// @rows many
// @index Event(at)
MATCH (ev:Event)
WHERE ev.at >= $from AND ev.at <= $to
  AND {{WITHIN}}
  AND ($types IS NULL OR ev.type IN $types)
  AND ($polarity IS NULL OR ev.polarity = $polarity)
  AND ($modality IS NULL OR ev.modality = $modality)
  AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
  AND ($ids IS NULL OR ev.id IN $ids)
  AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
WITH ev
ORDER BY {{ORDER}}
LIMIT $limit
RETURN properties(ev) AS event,
       [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}] AS participants,
       [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)] AS places
ORDER BY {{ORDER}}
