// The events that a recomputation replaces.
CREATE INDEX event_block IF NOT EXISTS
FOR (n:Event) ON (n.block)
