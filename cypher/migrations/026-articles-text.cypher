// Articles by words of their titles and texts.
CREATE FULLTEXT INDEX articles IF NOT EXISTS
FOR (n:Article) ON EACH [n.title, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
