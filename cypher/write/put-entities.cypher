// Creates the entities that are new; what a gazetteer knows of one never changes afterwards.
// @mode write
// @param rows: list of entity
// @rows many
// @index Entity(id)
// @expand KIND
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.kind = row.kind,
              e.name = row.name,
              e.aliases = [],
              e.searchText = row.name,
              e.wikidataId = row.wikidataId,
              e.description = row.description,
              e.placeKind = row.placeKind,
              e.countryCode = row.countryCode,
              e.latitude = row.latitude,
              e.longitude = row.longitude,
              e.articleCount = 0,
              e.named = row.named
SET e:{{KIND}}
