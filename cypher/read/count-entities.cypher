// How many entities fit a filter.
// @mode read
// @param kinds: list of string or null
// @param ids: list of string or null – only these
// @row count: integer
// @rows one
// @index Entity(articleCount)
MATCH (e:Entity)
WHERE e.articleCount >= 0
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($ids IS NULL OR e.id IN $ids)
RETURN count(e) AS count
