// Creates edges of one kind, with all their properties.
// @mode write
// @param rows: list of {source, target, properties}
// @rows many
// @index the unique id of both labels
// @expand FROM, TYPE, TO
UNWIND $rows AS row
MATCH (a:{{FROM}} {id: row.source})
MATCH (b:{{TO}} {id: row.target})
CREATE (a)-[r:{{TYPE}}]->(b)
SET r += row.properties
