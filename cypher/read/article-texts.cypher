// The full text of articles.
// @mode read
// @param ids: list of string
// @row id: string
// @row text: string
// @rows many
// @index Article(id)
MATCH (a:Article)
WHERE a.id IN $ids
RETURN a.id AS id, a.text AS text
