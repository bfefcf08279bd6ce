// The entities, articles and events that a text search found, with how well the engine thinks each fits.
// @mode read
// @param hits: list of {index, id, score}
// @param kinds: list of string – PERSON, ORGANIZATION, PLACE, ARTICLE, EVENT
// @row label: string
// @row id: string
// @row score: number
// @row node: map
// @row participants: list of {role, entity}
// @row places: list of entity
// @rows many
// @index Entity(id)
// @index Event(id)
// @index Article(id)
UNWIND $hits AS hit
MATCH (e:Entity {id: hit.id})
WHERE hit.index = 'entities' AND e.kind IN $kinds
RETURN 'Entity' AS label, e.id AS id, hit.score AS score, properties(e) AS node, [] AS participants, [] AS places
UNION ALL
UNWIND $hits AS hit
MATCH (a:Article {id: hit.id})
WHERE hit.index = 'articles' AND 'ARTICLE' IN $kinds
RETURN 'Article' AS label, a.id AS id, hit.score AS score, a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at} AS node, [] AS participants, [] AS places
UNION ALL
UNWIND $hits AS hit
MATCH (ev:Event {id: hit.id})
WHERE hit.index = 'events' AND 'EVENT' IN $kinds
RETURN 'Event' AS label, ev.id AS id, hit.score AS score,
       ev {.id, .type, .mode, .content, .summary, .polarity, .modality, .start, .end, .grain, .surface, .at, .quadClass,
           .score, .confidence, .firstReportedAt, .lastReportedAt, .sourceCount} AS node,
       [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}] AS participants,
       [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)] AS places
