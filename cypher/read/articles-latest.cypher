// A page of articles, latest first.
// @mode read
// @param from: string – ISO instant, lowest
// @param to: string – ISO instant, highest
// @param publisher: string or null
// @param ids: list of string or null – only these
// @param limit: integer
// @order a.at DESC, a.id
// @row article: map
// @rows many
// @index Article(at)
MATCH (a:Article)
WHERE a.at >= $from AND a.at <= $to
  AND {{WITHIN}}
  AND ($publisher IS NULL OR a.publisher = $publisher)
  AND ($ids IS NULL OR a.id IN $ids)
RETURN a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at} AS article
ORDER BY {{ORDER}}
LIMIT $limit
