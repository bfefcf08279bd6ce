// The judgements about an entity.
CREATE INDEX judgement_entity IF NOT EXISTS
FOR (n:Judgement) ON (n.entityId)
