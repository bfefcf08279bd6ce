// Notes migrations as applied; one that another process noted first stays as it is.
// @mode write
// @param migrations: [{id, checksum}] – file name without extension, SHA-256 of the statement
// @param appliedAt: string – ISO time
// @row id: string
// @row appliedAt: string
// @rows many
// @index constraint migration_id
UNWIND $migrations AS migration
MERGE (m:Migration {id: migration.id})
ON CREATE SET m.checksum = migration.checksum, m.appliedAt = $appliedAt
RETURN m.id AS id, m.appliedAt AS appliedAt
