// Events in the order of their time.
CREATE INDEX event_at IF NOT EXISTS
FOR (n:Event) ON (n.at)
