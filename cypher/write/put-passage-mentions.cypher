// Where a passage names an entity.
// @mode write
// @param rows: list of mention
// @rows many
// @index Passage(id)
// @index Entity(id)
UNWIND $rows AS row
MATCH (p:Passage {id: row.passageId})
MATCH (e:Entity {id: row.entityId})
CREATE (p)-[:MENTIONS {
  start: row.start,
  end: row.end,
  surface: row.surface,
  confidence: row.confidence,
  rule: row.rule,
  asserted: row.asserted
}]->(e)
