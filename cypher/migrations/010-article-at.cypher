// Articles by date: the order of most lists.
CREATE INDEX article_at IF NOT EXISTS
FOR (n:Article) ON (n.at)
