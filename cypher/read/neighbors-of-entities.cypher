// A page of those that share events or articles with each entity: most shared events first, then most articles.
// @mode read
// @param keys: list of string – entity ids
// @param kinds: list of string or null
// @param limit: integer
// @param count: boolean – whether to count them all
// @order sharedEvents DESC, coMentions DESC, other.id
// @row key: string
// @row items: list of {entity, sharedEvents, coMentions}
// @row total: integer or null
// @rows many
// @index Entity(id)
UNWIND $keys AS key
MATCH (n:Entity {id: key})
CALL (n) {
  MATCH (n)<-[:MENTIONS]-(a:Article)-[:MENTIONS]->(other:Entity)
  WHERE other.id <> n.id AND ($kinds IS NULL OR other.kind IN $kinds)
  WITH n, other, count(a) AS coMentions
  WITH other, coMentions, COUNT { (n)<-[:HAS_PARTICIPANT]-(:Event)-[:HAS_PARTICIPANT]->(other) } AS sharedEvents
  WHERE {{WITHIN}}
  WITH other, coMentions, sharedEvents
  ORDER BY {{ORDER}}
  LIMIT $limit
  RETURN collect({entity: properties(other), sharedEvents: sharedEvents, coMentions: coMentions}) AS items
}
CALL (n) {
  MATCH (n)<-[:MENTIONS]-(:Article)-[:MENTIONS]->(other:Entity)
  WHERE $count AND other.id <> n.id AND ($kinds IS NULL OR other.kind IN $kinds)
  RETURN count(DISTINCT other) AS total
}
RETURN key, items, total
