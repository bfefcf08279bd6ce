// A Relation is found, and merged, by its id.
CREATE CONSTRAINT relation_id IF NOT EXISTS
FOR (n:Relation) REQUIRE n.id IS UNIQUE
