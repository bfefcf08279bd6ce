// Opens an embedded graph and prints the code and message of the error it gets.
import { openGraph } from '../../../src/graph/open.ts'

await openGraph({ engine: 'grafeo' }).catch((error) => console.log(`${error.code} ${error.message}`))
