// How many events in which an entity takes part fell into each day, month or year, the latest first.
// @mode read
// @param entityId: string
// @param from: string – ISO date, lowest
// @param to: string – ISO date, highest
// @param types: list of string or null
// @param polarity: string or null
// @param modality: string or null
// @param minConfidence: number
// @param minSources: integer
// @param placeIds: list of string or null
// @param ids: list of string or null – only these
// @param others: list of string – entities that take part too
// @param width: integer – characters of an ISO date that tell a bucket: 10, 7 or 4
// @param limit: integer
// @row bucket: string – a day, month or year
// @row count: integer
// @row score: number – the sum of the events' scores
// @row verbalCooperation: integer – of this class
// @row materialCooperation: integer – of this class
// @row verbalConflict: integer – of this class
// @row materialConflict: integer – of this class
// @row speech: integer – of this class
// @row neutral: integer – of this class
// @rows many
// @index Entity(id)
MATCH (n:Entity {id: $entityId})<-[:HAS_PARTICIPANT]-(ev:Event)
WHERE ev.at >= $from AND ev.at <= $to
  AND ($types IS NULL OR ev.type IN $types)
  AND ($polarity IS NULL OR ev.polarity = $polarity)
  AND ($modality IS NULL OR ev.modality = $modality)
  AND ev.confidence >= $minConfidence AND ev.sourceCount >= $minSources
  AND ($ids IS NULL OR ev.id IN $ids)
  AND ($placeIds IS NULL OR EXISTS { (ev)-[:TOOK_PLACE_IN]->(pl:Entity) WHERE pl.id IN $placeIds })
WITH DISTINCT ev
WITH ev, [(ev)-[:HAS_PARTICIPANT]->(other:Entity) | other.id] AS present
WHERE all(id IN $others WHERE id IN present)
WITH substring(ev.at, 0, $width) AS bucket, ev.score AS score, ev.quadClass AS quad
RETURN bucket,
       count(quad) AS count,
       sum(score) AS score,
       sum(CASE WHEN quad = 'VERBAL_COOPERATION' THEN 1 ELSE 0 END) AS verbalCooperation,
       sum(CASE WHEN quad = 'MATERIAL_COOPERATION' THEN 1 ELSE 0 END) AS materialCooperation,
       sum(CASE WHEN quad = 'VERBAL_CONFLICT' THEN 1 ELSE 0 END) AS verbalConflict,
       sum(CASE WHEN quad = 'MATERIAL_CONFLICT' THEN 1 ELSE 0 END) AS materialConflict,
       sum(CASE WHEN quad = 'SPEECH' THEN 1 ELSE 0 END) AS speech,
       sum(CASE WHEN quad = 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral
ORDER BY bucket DESC
LIMIT $limit
