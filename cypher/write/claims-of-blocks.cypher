// All claims that could be about the events of these blocks.
// @mode write
// @param blocks: list of string
// @row claim: map of the claim's properties
// @row roles: list of role maps
// @rows many
// @index Claim(block)
MATCH (c:Claim)
WHERE c.block IN $blocks
RETURN c {
  .id, .articleId, .passageId, .publishedAt, .type, .mode, .polarity, .modality, .attribution,
  .start, .end, .grain, .surface, .trigger, .triggerStart, .triggerEnd, .rule, .confidence,
  .contentRole, .content, .contentStart, .contentEnd
} AS claim,
[(c)-[r:HAS_ROLE]->(e:Entity) | {
  role: r.role, start: r.start, end: r.end, surface: r.surface, name: r.name, entityId: e.id,
  chainStart: r.chainStart, chainEnd: r.chainEnd, chainSurface: r.chainSurface, chainRule: r.chainRule
}] AS roles
