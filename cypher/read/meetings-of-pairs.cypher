// The meetings of pairs of entities that are known to have happened.
// @mode read
// @param pairs: list of {key, one, other}
// @row key: string
// @row eventIds: list of string
// @row firsts: list of string – the day of each, '' where none is known
// @rows many
// @index Entity(id)
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair.one})-[met:MET]-(other:Entity)
WHERE other.id = pair.other
RETURN pair.key AS key, met.eventIds AS eventIds, met.eventFirsts AS firsts
