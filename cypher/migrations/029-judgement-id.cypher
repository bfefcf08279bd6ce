// A Judgement is found by its id.
CREATE CONSTRAINT judgement_id IF NOT EXISTS
FOR (n:Judgement) REQUIRE n.id IS UNIQUE
