// Entities as the gazetteer or an article gave them, each with the places that it lies in, inmost first.
// @mode write
// @param ids: list of string
// @row entity: map
// @row parentIds: list of string
// @rows many
// @index Entity(id)
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e {
         .id, .kind, .named, name: coalesce(e.givenName, e.name), .wikidataId, .description, .placeKind, .countryCode, .latitude, .longitude
       } AS entity, [(e)-[:LOCATED_IN]->(parent:Entity) | parent.id] AS parentIds
