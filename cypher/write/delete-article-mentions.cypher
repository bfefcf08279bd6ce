// Removes the rolled-up mentions of the articles.
// @mode write
// @param ids: list of string – article ids
// @rows many
// @index Article(id)
MATCH (a:Article)-[m:MENTIONS]->(:Entity)
WHERE a.id IN $ids
DELETE m
