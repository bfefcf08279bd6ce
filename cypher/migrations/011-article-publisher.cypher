// Articles of one publisher.
CREATE INDEX article_publisher IF NOT EXISTS
FOR (n:Article) ON (n.publisher)
