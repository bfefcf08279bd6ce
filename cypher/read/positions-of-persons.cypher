// The posts that persons hold or held, those that most articles state first.
// @mode read
// @param keys: list of string – entity ids
// @row key: string
// @row relation: map
// @row of: entity or null
// @rows many
// @index Entity(id)
MATCH (n:Entity)<-[h:HAS_PARTICIPANT]-(rel:Relation)
WHERE n.id IN $keys AND h.role = 'holder' AND rel.type = 'HOLDS_POSITION'
WITH n, rel, [(rel)-[o:HAS_PARTICIPANT]->(x:Entity) WHERE o.role = 'of' | properties(x)] AS ofs
RETURN n.id AS key, properties(rel) AS relation, ofs[0] AS of
ORDER BY key, rel.sourceCount DESC, rel.id
