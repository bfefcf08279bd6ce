import { builder } from '../builder.ts'
import './entity.ts'
import './person.ts'
import './organization.ts'
import './place.ts'
import './article.ts'
import './passage.ts'
import './event.ts'
import './claim.ts'
import './query-one.ts'
import './query-lists.ts'
import './search.ts'
import './neighborhood.ts'
import './stats.ts'
import './ingest-article.ts'

/** The whole API. */
export const schema = builder.toSchema()
