// The relations that a recomputation replaces.
CREATE INDEX relation_block IF NOT EXISTS
FOR (n:Relation) ON (n.block)
