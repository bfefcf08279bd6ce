// What a passage states.
// @mode write
// @param rows: list of claim
// @rows many
// @index Passage(id)
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
CREATE (p)-[:STATES]->(c:Claim {id: row.id})
SET c.block = row.block,
    c.articleId = row.articleId,
    c.passageId = row.passageId,
    c.publishedAt = row.publishedAt,
    c.type = row.type,
    c.mode = row.mode,
    c.polarity = row.polarity,
    c.modality = row.modality,
    c.attribution = row.attribution,
    c.start = row.start,
    c.end = row.end,
    c.grain = row.grain,
    c.surface = row.surface,
    c.trigger = row.trigger,
    c.triggerStart = row.triggerStart,
    c.triggerEnd = row.triggerEnd,
    c.rule = row.rule,
    c.confidence = row.confidence,
    c.contentRole = row.contentRole,
    c.content = row.content,
    c.contentStart = row.contentStart,
    c.contentEnd = row.contentEnd,
    c.knownFrom = row.knownFrom
