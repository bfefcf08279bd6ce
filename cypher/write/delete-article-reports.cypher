// Takes the articles from the events that they report.
// @mode write
// @param ids: list of string – article ids
// @rows many
// @index Article(id)
MATCH (a:Article)-[r:REPORTS]->(:Event)
WHERE a.id IN $ids
DELETE r
