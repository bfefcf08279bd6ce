// What has been judged of an identity that an article asserts.
CREATE INDEX judgement_subject IF NOT EXISTS
FOR (n:Judgement) ON (n.subject)
