// A Name is found, and merged, by its id.
CREATE CONSTRAINT name_id IF NOT EXISTS
FOR (n:Name) REQUIRE n.id IS UNIQUE
