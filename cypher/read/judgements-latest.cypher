// A page of judgements, the latest first.
// @mode read
// @param ids: list of string or null – about these entities, or what was absorbed into others
// @param kinds: list of string or null
// @param standing: boolean or null – whether they hold still, or were undone
// @param limit: integer
// @order j.madeAt DESC, j.id
// @row judgement: map
// @rows many
// @index Judgement(madeAt)
MATCH (j:Judgement)
WHERE {{WITHIN}}
  AND ($ids IS NULL OR j.entityId IN $ids OR j.subject IN $ids)
  AND ($kinds IS NULL OR j.kind IN $kinds)
  AND ($standing IS NULL OR $standing = (j.undoneAt IS NULL))
RETURN properties(j) AS judgement
ORDER BY {{ORDER}}
LIMIT $limit
