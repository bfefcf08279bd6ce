// What holds of identities that articles assert: which entities are meant instead.
// @mode write
// @param ids: list of string – identities
// @row subject: string
// @row entityId: string
// @row madeAt: string
// @row id: string
// @row records: string
// @rows many
// @index Judgement(subject)
MATCH (j:Judgement)
WHERE j.subject IN $ids AND j.undoneAt IS NULL AND j.kind IN ['MERGE', 'ALIAS']
RETURN j.subject AS subject, j.entityId AS entityId, j.madeAt AS madeAt, j.id AS id, j.records AS records
ORDER BY j.madeAt, j.id
