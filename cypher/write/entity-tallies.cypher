// The counted properties of entities.
// @mode write
// @param ids: list of string – entity ids
// @row id: string
// @row name: string
// @row named: boolean
// @row givenName: string or null
// @row searchText: string
// @row articleCount: integer
// @row firstSeenAt: string or null
// @row lastSeenAt: string or null
// @rows many
// @index Entity(id)
MATCH (e:Entity)
WHERE e.id IN $ids
RETURN e.id AS id,
       e.name AS name,
       e.named AS named,
       e.givenName AS givenName,
       e.searchText AS searchText,
       e.articleCount AS articleCount,
       e.firstSeenAt AS firstSeenAt,
       e.lastSeenAt AS lastSeenAt
