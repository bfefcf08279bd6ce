// Names that judgements gave to entities, in the order in which they were given.
// @mode write
// @param ids: list of string – entities
// @row entityId: string
// @row kind: string
// @row name: string
// @rows many
// @index Judgement(entityId)
MATCH (j:Judgement)
WHERE j.entityId IN $ids AND j.undoneAt IS NULL AND j.kind IN ['RENAME', 'ALIAS']
RETURN j.entityId AS entityId, j.kind AS kind, j.name AS name
ORDER BY j.madeAt, j.id
