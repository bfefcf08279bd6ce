// A judgement no longer holds; it stays as history.
// @mode write
// @param id: string
// @param undoneAt: string
// @rows many
// @index Judgement(id)
MATCH (j:Judgement {id: $id})
SET j.undoneAt = $undoneAt
