// Which entities are meant, by judgement, by identities that are none any more; the later judgement last.
// @mode read
// @param ids: list of string
// @row subject: string
// @row entityId: string
// @rows many
// @index Judgement(subject)
MATCH (j:Judgement)
WHERE j.subject IN $ids AND j.undoneAt IS NULL AND j.kind IN ['MERGE', 'ALIAS']
RETURN j.subject AS subject, j.entityId AS entityId
ORDER BY j.madeAt, j.id
