// The events, or relations, that stand for the blocks now.
// @mode write
// @param blocks: list of string
// @row id: string
// @row type: string
// @row digest: string
// @row polarity: string
// @row modality: string
// @row at: string
// @row end: string or null
// @row participants: list of {role, entityId}
// @rows many
// @index Event(block)
// @index Relation(block)
// @expand NODE
MATCH (n:{{NODE}})
WHERE n.block IN $blocks
RETURN n.id AS id,
       n.type AS type,
       n.digest AS digest,
       n.polarity AS polarity,
       n.modality AS modality,
       n.at AS at,
       n.end AS end,
       [(n)-[r:HAS_PARTICIPANT]->(e:Entity) | {role: r.role, entityId: e.id}] AS participants
