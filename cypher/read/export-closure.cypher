// What events rest on and are about: claims, the passages and articles that state them, and the entities in them.
// @mode read
// @param ids: list of string – event ids
// @row claims: list of string
// @row passages: list of string
// @row articles: list of string
// @row entities: list of string
// @rows many
// @index Event(id)
MATCH (ev:Event)
WHERE ev.id IN $ids
RETURN [(ev)<-[:SUPPORTS]-(c:Claim) | c.id] AS claims,
       [(ev)<-[:SUPPORTS]-(:Claim)<-[:STATES]-(p:Passage) | p.id] AS passages,
       [(ev)<-[:REPORTS]-(a:Article) | a.id] AS articles,
       [(ev)-[:HAS_PARTICIPANT|TOOK_PLACE_IN]->(e:Entity) | e.id]
         + [(ev)<-[:SUPPORTS]-(:Claim)-[:HAS_ROLE]->(e:Entity) | e.id] AS entities
