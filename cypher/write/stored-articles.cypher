// Articles as they were written.
// @mode write
// @param ids: list of string
// @row article: map
// @rows many
// @index Article(id)
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a {
         .id, .url, .title, .publisher, .authors, .publishedAt, .publishedGrain,
         .language, .text, .contentHash, .extractor, .fingerprint
       } AS article
