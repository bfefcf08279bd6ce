// Sets what the articles together say of an entity's names and presence.
// @mode write
// @param rows: list of {id, name, aliases, searchText, articleCount, firstSeenAt, lastSeenAt}
// @rows many
// @index Entity(id)
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.name = row.name,
    e.aliases = row.aliases,
    e.searchText = row.searchText,
    e.articleCount = row.articleCount,
    e.firstSeenAt = row.firstSeenAt,
    e.lastSeenAt = row.lastSeenAt
