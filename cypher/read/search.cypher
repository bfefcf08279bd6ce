// The entities, articles and events that a text search found, best first: those that are much written of before
// their namesakes, and at equal fit who is meant, then what was written, then what happened.
// @mode read
// @param hits: list of {index, id, score}
// @param kinds: list of string – PERSON, ORGANIZATION, PLACE, ARTICLE, EVENT
// @param score: number – sort key of the last row before
// @param id: string – id of the last row before
// @param limit: integer – the most of each label
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
WITH e, round(10000 * hit.score * (1 - 2 / (10.0 + e.articleCount))) / 10000.0 AS fit
WHERE fit < $score OR (fit = $score AND e.id > $id)
RETURN 'Entity' AS label, e.id AS id, fit AS score, properties(e) AS node, [] AS participants, [] AS places
ORDER BY score DESC, id
LIMIT $limit
UNION ALL
UNWIND $hits AS hit
MATCH (a:Article {id: hit.id})
WHERE hit.index = 'articles' AND 'ARTICLE' IN $kinds
WITH a, round(9000 * hit.score) / 10000.0 AS fit
WHERE fit < $score OR (fit = $score AND a.id > $id)
RETURN 'Article' AS label, a.id AS id, fit AS score, a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at} AS node, [] AS participants, [] AS places
ORDER BY score DESC, id
LIMIT $limit
UNION ALL
UNWIND $hits AS hit
MATCH (ev:Event {id: hit.id})
WHERE hit.index = 'events' AND 'EVENT' IN $kinds
WITH ev, round(8000 * hit.score) / 10000.0 AS fit
WHERE fit < $score OR (fit = $score AND ev.id > $id)
RETURN 'Event' AS label, ev.id AS id, fit AS score, properties(ev) AS node,
       [(ev)-[p:HAS_PARTICIPANT]->(x:Entity) | {role: p.role, entity: properties(x)}] AS participants,
       [(ev)-[:TOOK_PLACE_IN]->(pl:Entity) | properties(pl)] AS places
ORDER BY score DESC, id
LIMIT $limit
