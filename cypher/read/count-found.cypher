// How many entities, articles and events of some kinds a text search found.
// @mode read
// @param hits: list of {index, id, score}
// @param kinds: list of string – PERSON, ORGANIZATION, PLACE, ARTICLE, EVENT
// @row count: integer
// @rows one
// @index Entity(id)
UNWIND $hits AS hit
WITH hit
WHERE (hit.index = 'articles' AND 'ARTICLE' IN $kinds)
   OR (hit.index = 'events' AND 'EVENT' IN $kinds)
   OR (hit.index = 'entities' AND EXISTS { MATCH (e:Entity {id: hit.id}) WHERE e.kind IN $kinds })
RETURN count(hit) AS count
