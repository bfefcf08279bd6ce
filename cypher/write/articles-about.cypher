// The articles that mention an entity or make claims about it.
// @mode write
// @param id: string – the entity
// @row articleId: string
// @row judged: boolean – whether a judgement says that the article means this entity
// @rows many
// @index Entity(id)
MATCH (e:Entity {id: $id})<-[m:MENTIONS]-(p:Passage)
RETURN p.articleId AS articleId, m.asserted IS NOT NULL AS judged
UNION
MATCH (e:Entity {id: $id})<-[r:HAS_ROLE]-(c:Claim)
RETURN c.articleId AS articleId, r.asserted IS NOT NULL AS judged
