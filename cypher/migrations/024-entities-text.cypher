// Entities by words of their names: accents folded, nothing stemmed away.
CREATE FULLTEXT INDEX entities IF NOT EXISTS
FOR (n:Entity) ON EACH [n.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: false}}
