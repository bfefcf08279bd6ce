// Keeps judgements.
// @mode write
// @param rows: list of {id, kind, subject, entityId, name, reason, madeBy, madeAt, undoneAt, records}
// @rows many
// @index Judgement(id)
UNWIND $rows AS row
MERGE (j:Judgement {id: row.id})
SET j.kind = row.kind,
    j.subject = row.subject,
    j.entityId = row.entityId,
    j.name = row.name,
    j.reason = row.reason,
    j.madeBy = row.madeBy,
    j.madeAt = row.madeAt,
    j.undoneAt = row.undoneAt,
    j.records = row.records
