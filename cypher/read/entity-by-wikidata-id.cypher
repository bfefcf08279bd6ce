// The entity of a Wikidata item.
// @mode read
// @param wikidataId: string
// @row entity: map
// @rows many
// @index Entity(wikidataId)
MATCH (e:Entity {wikidataId: $wikidataId})
RETURN properties(e) AS entity
ORDER BY e.id
LIMIT 1
