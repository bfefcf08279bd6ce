// Removes the articles themselves; what they held must be gone.
// @mode write
// @param ids: list of string – article ids
// @rows many
// @index Article(id)
MATCH (a:Article)
WHERE a.id IN $ids
DETACH DELETE a
