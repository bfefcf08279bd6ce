// How many judgements fit a filter.
// @mode read
// @param ids: list of string or null – about these entities, or what was absorbed into others
// @param kinds: list of string or null
// @param standing: boolean or null – whether they hold still, or were undone
// @row count: integer
// @rows one
// @index Judgement(madeAt)
MATCH (j:Judgement)
WHERE j.madeAt >= ''
  AND ($ids IS NULL OR j.entityId IN $ids OR j.subject IN $ids)
  AND ($kinds IS NULL OR j.kind IN $kinds)
  AND ($standing IS NULL OR $standing = (j.undoneAt IS NULL))
RETURN count(j) AS count
