// The claims that are recomputed together.
CREATE INDEX claim_block IF NOT EXISTS
FOR (n:Claim) ON (n.block)
