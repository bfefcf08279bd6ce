// The mentions that one judgement gave to another entity.
CREATE INDEX mention_site_judgement IF NOT EXISTS
FOR (n:MentionSite) ON (n.judgementId)
