// Events by words of their summaries.
CREATE FULLTEXT INDEX events IF NOT EXISTS
FOR (n:Event) ON EACH [n.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
