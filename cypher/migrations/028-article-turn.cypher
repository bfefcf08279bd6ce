// Articles in the order in which they were written.
CREATE INDEX article_turn IF NOT EXISTS
FOR (n:Article) ON (n.turn)
