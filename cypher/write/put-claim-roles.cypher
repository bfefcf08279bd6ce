// Who or what fills each role of a claim, and through which earlier mention it was understood.
// @mode write
// @param rows: list of role
// @rows many
// @index Claim(id)
// @index Entity(id)
UNWIND $rows AS row
MATCH (c:Claim {id: row.claimId})
MATCH (e:Entity {id: row.entityId})
CREATE (c)-[:HAS_ROLE {
  role: row.role,
  start: row.start,
  end: row.end,
  surface: row.surface,
  name: row.name,
  chainStart: row.chainStart,
  chainEnd: row.chainEnd,
  chainSurface: row.chainSurface,
  chainRule: row.chainRule,
  asserted: row.asserted
}]->(e)
