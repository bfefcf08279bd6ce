// The most reported entities first.
CREATE INDEX entity_article_count IF NOT EXISTS
FOR (n:Entity) ON (n.articleCount)
