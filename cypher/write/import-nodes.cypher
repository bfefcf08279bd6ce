// Creates nodes of one label, with all their properties.
// @mode write
// @param rows: list of {id, properties}
// @rows many
// @index none: it looks for nothing
// @expand LABEL
UNWIND $rows AS row
CREATE (n:{{LABEL}} {id: row.id})
SET n += row.properties
