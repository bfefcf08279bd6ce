// Brings properties of events, or relations, up to date; null removes one.
// @mode write
// @param rows: list of {id, changes: map}
// @rows many
// @index Event(id)
// @index Relation(id)
// @expand NODE
UNWIND $rows AS row
MATCH (n:{{NODE}} {id: row.id})
SET n += row.changes
