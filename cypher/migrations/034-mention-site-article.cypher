// The mentions of an article that a judgement gave to another entity.
CREATE INDEX mention_site_article IF NOT EXISTS
FOR (n:MentionSite) ON (n.articleId)
