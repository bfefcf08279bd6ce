/** What a project that installs the package may do with it. */
import { createClient, dataOf, type Event, WiregraphClientError } from 'wiregraph/client'
import { IngestAnArticle, WhoIs } from 'wiregraph/documents'

export async function useClient(url: string) {
  const client = createClient({ url })
  const { entity } = await client.request(WhoIs, { name: 'China' })
  const name: string | undefined = entity?.name

  const events: Event[] = []
  for await (const event of client.events({ filter: { polarity: 'AFFIRMED' }, pageSize: 2, limit: 5 })) {
    events.push(event)
  }
  const sentences: (string | undefined)[] = events.map(({ evidence }) => evidence.edges[0]?.node.passage.text)

  const input = {
    format: 'TEXT',
    url: 'https://paper.example/pier',
    content: 'Anna Larsen visited Nairobi on Monday, and she met ministers there on Tuesday.',
  } as const
  const { ingestArticle } = await client.request(IngestAnArticle, { input })
  const outcome: 'CREATED' | 'UNCHANGED' | 'UPDATED' = dataOf(ingestArticle).outcome

  const failure = await client.operations.neighborhood({ id: 'zzz' }).catch((error: unknown) => error)
  const code: string = failure instanceof WiregraphClientError ? failure.code : 'none'

  // @ts-expect-error A variable that the operation needs is missing.
  const missing = () => client.request(WhoIs, {})
  // @ts-expect-error There is no such type of event.
  const wrong = () => client.events({ filter: { types: ['PARTY'] } })
  // @ts-expect-error The operation does not ask for this field.
  const absent = () => entity?.nothing

  return { name, sentences, outcome, code, unused: [missing, wrong, absent].length }
}
