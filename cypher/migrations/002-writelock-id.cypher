// There is one write lock.
CREATE CONSTRAINT writelock_id IF NOT EXISTS
FOR (n:WriteLock) REQUIRE n.id IS UNIQUE
