// The entities, events and articles that a text search found.
// @mode read
// @param entityIds: list of string
// @param eventIds: list of string
// @param articleIds: list of string
// @row label: string
// @row id: string
// @row node: map
// @row participants: list of {role, entity}
// @row places: list of entity
// @rows many
// @index Entity(id)
// @index Event(id)
// @index Article(id)
MATCH (e:Entity)
WHERE e.id IN $entityIds
RETURN 'Entity' AS label, e.id AS id, properties(e) AS node, [] AS participants, [] AS places
UNION ALL
MATCH (ev:Event)
WHERE ev.id IN $eventIds
RETURN 'Event' AS label, ev.id AS id, properties(ev) AS node,
       [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}] AS participants,
       [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)] AS places
UNION ALL
MATCH (a:Article)
WHERE a.id IN $articleIds
RETURN 'Article' AS label, a.id AS id, a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .at} AS node, [] AS participants, [] AS places
