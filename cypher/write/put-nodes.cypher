// Events, or relations, as the claims of their blocks have them.
// @mode write
// @param rows: list of event
// @rows many
// @index Event(id)
// @index Relation(id)
// @expand NODE
UNWIND $rows AS row
CREATE (n:{{NODE}} {id: row.id})
SET n.block = row.block,
    n.digest = row.digest,
    n.type = row.type,
    n.mode = row.mode,
    n.content = row.content,
    n.summary = row.summary,
    n.polarity = row.polarity,
    n.modality = row.modality,
    n.start = row.start,
    n.end = row.end,
    n.grain = row.grain,
    n.surface = row.surface,
    n.at = row.at,
    n.quadClass = row.quadClass,
    n.score = row.score,
    n.confidence = row.confidence,
    n.firstReportedAt = row.firstReportedAt,
    n.lastReportedAt = row.lastReportedAt,
    n.sourceCount = row.sourceCount
