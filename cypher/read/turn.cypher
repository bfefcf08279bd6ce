// The number of the last write that committed.
// @mode read
// @row turn: integer
// @rows one
// @index constraint writelock_id
MATCH (w:WriteLock {id: 'writer'})
RETURN w.turn AS turn
