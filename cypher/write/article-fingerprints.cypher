// What is stored of each article, to tell an unchanged one.
// @mode write
// @param ids: list of string – article ids
// @row id: string
// @row fingerprint: string
// @rows many
// @index Article(id)
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.fingerprint AS fingerprint
