// The first act of every write transaction on a shared server: whoever holds this node is the one writer.
// @mode write
// @row turn: integer
// @rows one
// @index constraint writelock_id
MERGE (w:WriteLock {id: 'writer'})
SET w.turn = coalesce(w.turn, 0) + 1
RETURN w.turn AS turn
