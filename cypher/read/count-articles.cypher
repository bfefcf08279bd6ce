// How many articles fit a filter.
// @mode read
// @param from: string – ISO instant, lowest
// @param to: string – ISO instant, highest
// @param publisher: string or null
// @param ids: list of string or null – only these
// @row count: integer
// @rows one
// @index Article(at)
MATCH (a:Article)
WHERE a.at >= $from AND a.at <= $to
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($ids IS NULL OR a.id IN $ids)
RETURN count(a) AS count
