// Entities that nothing holds in the graph any more, with the place that held them.
// @mode write
// @param ids: list of string – entity ids
// @param going: list of string – entities that are to be removed too, and so hold nothing
// @row id: string
// @row parentIds: list of string
// @rows many
// @index Entity(id)
MATCH (e:Entity)
WHERE e.id IN $ids AND e.articleCount = 0 AND NOT EXISTS { (e)<-[:HAS_ROLE]-(:Claim) }
WITH e, [(e)<-[:LOCATED_IN]-(inside:Entity) | inside.id] AS held
WHERE all(id IN held WHERE id IN $going)
RETURN e.id AS id, [(e)-[:LOCATED_IN]->(parent:Entity) | parent.id] AS parentIds
