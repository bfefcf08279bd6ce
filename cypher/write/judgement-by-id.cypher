// A judgement.
// @mode write
// @param id: string
// @row judgement: map
// @rows one
// @index Judgement(id)
MATCH (j:Judgement {id: $id})
RETURN j {
         .id, .kind, .subject, .entityId, .name, .reason, .madeBy, .madeAt, .undoneAt, .records
       } AS judgement
