// Gives mentions to other entities.
// @mode write
// @param rows: list of {id, site, articleId, judgementId, entityId}
// @rows many
// @index MentionSite(id)
UNWIND $rows AS row
MERGE (s:MentionSite {id: row.id})
SET s.site = row.site,
    s.articleId = row.articleId,
    s.judgementId = row.judgementId,
    s.entityId = row.entityId
