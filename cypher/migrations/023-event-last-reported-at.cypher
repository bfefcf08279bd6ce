// The latest news first.
CREATE INDEX event_last_reported_at IF NOT EXISTS
FOR (n:Event) ON (n.lastReportedAt)
