// A migration is recorded once, also by two processes at once.
CREATE CONSTRAINT migration_id IF NOT EXISTS
FOR (n:Migration) REQUIRE n.id IS UNIQUE
