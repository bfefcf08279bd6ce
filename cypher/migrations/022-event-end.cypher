// Events within a span of time, by its end.
CREATE INDEX event_end IF NOT EXISTS
FOR (n:Event) ON (n.end)
