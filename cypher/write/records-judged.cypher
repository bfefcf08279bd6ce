// What judgements, undone or not, keep of the entities that they speak of.
// @mode write
// @param ids: list of string – entities
// @row records: string
// @rows many
// @index Judgement(subject)
// @index Judgement(entityId)
MATCH (j:Judgement)
WHERE j.subject IN $ids
RETURN j.records AS records
UNION
MATCH (j:Judgement)
WHERE j.entityId IN $ids
RETURN j.records AS records
