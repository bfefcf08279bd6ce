import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'

const { folder, wiregraph, file } = builtCommand()

/** More than is read before threads are started, and two documents that cannot be read among them. */
function manyDocuments(): string {
  const lines = Array.from({ length: 60 }, (_, at) => {
    const text = Array.from(
      { length: 20 },
      (_, sentence) =>
        `Anna Larsen met Jonas Lie number ${at} in ${['Lima', 'Oslo', 'Nairobi'][(at + sentence) % 3]} on 1${sentence % 10} May 2023, and Kenya refused to visit Peru.`,
    ).join(' ')
    return JSON.stringify({
      url: `https://paper.example/${at}`,
      title: `Talks ${at}`,
      published: '2023-06-01',
      text,
    })
  })
  lines.splice(20, 0, '{"url": "https://paper.example/broken"}')
  return file('many.jsonl', `${lines.join('\n')}\n`)
}

test('the graph is the same whatever the number of threads', { timeout: 180_000 }, async () => {
  const input = manyDocuments()
  const exported = async (threads: string) => {
    const environment = { WIREGRAPH_DATA: join(folder, `threads-${threads}`), WIREGRAPH_THREADS: threads }
    const { out } = await wiregraph(['ingest', input], environment)
    const graph = (await wiregraph(['export'], environment)).out
    return [out, graph.replaceAll(/"knownFrom":"[^"]*"/g, '"knownFrom":""')]
  }
  const [said, graph] = await exported('0')
  expect(said).toContain('60 new, 0 changed, 0 known already, 1 skipped')
  expect(graph).toContain('"type":"MET"')
  expect(await exported('3')).toEqual([said, graph])
})
