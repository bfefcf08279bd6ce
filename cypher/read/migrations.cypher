// The migrations that this graph has seen, in their order.
// @mode read
// @row id: string
// @row checksum: string
// @row appliedAt: string
// @rows many
// @index none
// @scan a few dozen nodes, read once at the start
MATCH (m:Migration)
RETURN m.id AS id, m.checksum AS checksum, m.appliedAt AS appliedAt
ORDER BY id
