// Judgements by id.
// @mode read
// @param ids: list of string
// @row judgement: map
// @rows many
// @index Judgement(id)
MATCH (j:Judgement)
WHERE j.id IN $ids
RETURN properties(j) AS judgement
