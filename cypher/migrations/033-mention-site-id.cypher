// A MentionSite is found by its id.
CREATE CONSTRAINT mention_site_id IF NOT EXISTS
FOR (n:MentionSite) REQUIRE n.id IS UNIQUE
