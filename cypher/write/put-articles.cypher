// Creates the articles, or overwrites their properties.
// @mode write
// @param rows: list of article
// @param turn: integer – of the write
// @rows many
// @index Article(id)
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a.url = row.url,
    a.title = row.title,
    a.publisher = row.publisher,
    a.authors = row.authors,
    a.publishedAt = row.publishedAt,
    a.publishedGrain = row.publishedGrain,
    a.at = row.at,
    a.language = row.language,
    a.text = row.text,
    a.contentHash = row.contentHash,
    a.extractor = row.extractor,
    a.fingerprint = row.fingerprint,
    a.turn = $turn
