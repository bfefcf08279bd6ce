// Judgements in the order in which they were made.
CREATE INDEX judgement_made_at IF NOT EXISTS
FOR (n:Judgement) ON (n.madeAt)
