// Events, or relations, as the claims of their blocks have them.
// @mode write
// @param rows: list of event
// @rows many
// @index Event(id)
// @index Relation(id)
// @expand NODE
UNWIND $rows AS row
CREATE (n:{{NODE}} {
  id: row.id,
  block: row.block,
  sketch: row.sketch,
  type: row.type,
  mode: row.mode,
  content: row.content,
  summary: row.summary,
  polarity: row.polarity,
  modality: row.modality,
  start: row.start,
  end: row.end,
  grain: row.grain,
  surface: row.surface,
  at: row.at,
  quadClass: row.quadClass,
  score: row.score,
  confidence: row.confidence,
  firstReportedAt: row.firstReportedAt,
  lastReportedAt: row.lastReportedAt,
  sourceCount: row.sourceCount
})
