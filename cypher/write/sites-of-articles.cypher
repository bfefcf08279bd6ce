// The mentions in articles that judgements gave to other entities, in the order of the judgements.
// @mode write
// @param ids: list of string – articles
// @row site: string
// @row entityId: string
// @row records: string
// @rows many
// @index MentionSite(articleId)
MATCH (s:MentionSite)
WHERE s.articleId IN $ids
MATCH (j:Judgement {id: s.judgementId})
RETURN s.site AS site, s.entityId AS entityId, j.records AS records
ORDER BY j.madeAt, j.id
