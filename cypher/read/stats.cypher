// How much the graph holds of each thing.
// @mode read
// @row thing: string
// @row count: integer
// @rows many
// @index the store of counts by label
// @scan a count of a label comes from the store of counts, which the plan shows as a product of single rows
MATCH (n:Article)
RETURN 'articles' AS thing, count(n) AS count
UNION ALL
MATCH (n:Passage)
RETURN 'passages' AS thing, count(n) AS count
UNION ALL
MATCH (n:Claim)
RETURN 'claims' AS thing, count(n) AS count
UNION ALL
MATCH (n:Person)
RETURN 'persons' AS thing, count(n) AS count
UNION ALL
MATCH (n:Organization)
RETURN 'organizations' AS thing, count(n) AS count
UNION ALL
MATCH (n:Place)
RETURN 'places' AS thing, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'events' AS thing, count(n) AS count
