// The article of an address.
// @mode read
// @param url: string
// @row article: map
// @rows many
// @index Article(url)
MATCH (a:Article {url: $url})
RETURN a {.id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain, .language, .extractor, .at} AS article
ORDER BY a.id
LIMIT 1
