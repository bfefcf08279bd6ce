// What a passage states.
// @mode write
// @param rows: list of claim
// @rows many
// @index Passage(id)
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
CREATE (p)-[:STATES]->(c:Claim {
  id: row.id,
  block: row.block,
  articleId: row.articleId,
  passageId: row.passageId,
  publishedAt: row.publishedAt,
  type: row.type,
  mode: row.mode,
  polarity: row.polarity,
  modality: row.modality,
  attribution: row.attribution,
  start: row.start,
  end: row.end,
  grain: row.grain,
  surface: row.surface,
  trigger: row.trigger,
  triggerStart: row.triggerStart,
  triggerEnd: row.triggerEnd,
  rule: row.rule,
  confidence: row.confidence,
  contentRole: row.contentRole,
  content: row.content,
  contentStart: row.contentStart,
  contentEnd: row.contentEnd,
  knownFrom: row.knownFrom
})
