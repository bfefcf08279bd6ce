// Events within a span of time, by its start.
CREATE INDEX event_start IF NOT EXISTS
FOR (n:Event) ON (n.start)
