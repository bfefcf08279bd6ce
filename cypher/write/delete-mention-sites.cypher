// Takes back what a judgement said of mentions.
// @mode write
// @param judgementId: string
// @rows many
// @index MentionSite(judgementId)
MATCH (s:MentionSite)
WHERE s.judgementId = $judgementId
DELETE s
