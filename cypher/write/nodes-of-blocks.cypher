// The events, or relations, that stand for the blocks now, and what is kept of each to add further claims to it.
// @mode write
// @param blocks: list of string
// @row id: string
// @row block: string
// @row sketch: string
// @rows many
// @index Event(block)
// @index Relation(block)
// @expand NODE
MATCH (n:{{NODE}})
WHERE n.block IN $blocks
RETURN n.id AS id, n.block AS block, n.sketch AS sketch
