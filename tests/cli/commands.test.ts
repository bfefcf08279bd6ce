import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'
import { freePort } from '../support/free-port.ts'

const { folder, wiregraph, file } = builtCommand()

const story = `GENEVA (Example Wire - 14th May, 2024) Foreign Minister Carla Rojas of Peru met Jonas Lie in Geneva on Monday, a spokeswoman for the ministry said.

"We will meet again next month," Rojas told reporters after the talks, which lasted three hours. She said that Chile had not agreed to reopen the border.`

describe('the commands', { timeout: 60_000 }, () => {
  test('ingest, ingest again, export, retract', async () => {
    const record = file(
      'one.jsonl',
      `${JSON.stringify({ url: 'https://paper.example/1', title: 'Talks', published: '2024-05-14T09:00:00Z', text: story })}\n`,
    )
    expect((await wiregraph(['ingest', record])).out).toContain('1 new, 0 changed')
    expect((await wiregraph(['ingest', record])).out).toContain('1 known already')
    const { out } = await wiregraph(['export'])
    expect(out).toContain('"type":"MET"')
    expect(out).toContain('"polarity":"NEGATED"')
    expect((await wiregraph(['export'])).out).toBe(out)
    expect((await wiregraph(['retract', 'https://paper.example/1'])).out).toContain('Retracted')
    expect((await wiregraph(['export'])).out).toBe('')
    expect((await wiregraph(['retract', 'https://paper.example/1'])).err).toContain('NOT_FOUND')
  })

  test('bad documents are skipped with one line each, and the good one is stored', async () => {
    const inputs = [
      file('empty.txt', ''),
      file('binary.txt', Buffer.from([0, 1, 2, 0, 255])),
      file('huge.txt', 'word '.repeat(600_000)),
      file('broken.xml', '<rss><channel><item><title>x</title'),
      file('good.txt', story),
      join(folder, 'not-there.txt'),
      `http://127.0.0.1:${await freePort()}/page.html`,
    ]
    const { code, out } = await wiregraph(['ingest', ...inputs])
    expect(code).toBe(0)
    expect(out).toContain('1 new')
    for (const reason of ['EMPTY', 'BINARY', 'TOO_LARGE', 'NOT_FOUND', 'UNREACHABLE'])
      expect(out).toContain(`(${reason})`)
  })

  test('explain writes nothing and names the rules', async () => {
    const { out } = await wiregraph(['explain', file('story.txt', story)], {
      WIREGRAPH_DATA: join(folder, 'other'),
    })
    expect(out).toMatch(/MEET AFFIRMED OCCURRED/)
    expect(out).toContain('meet.verb')
    expect(out).toContain('AGREE NEGATED OCCURRED by SPEAKER')
  })

  test('explain as JSON Lines gives spans into the bodies that it was given', async () => {
    const bodies = [
      { id: 'a', text: '  Carla Rojas met Jonas Lie\nin Geneva on Monday.\n\nChilean officials left.' },
      { id: 'b', text: story, publishedAt: '2024-05-14' },
    ]
    const lines = [...bodies.map((body) => JSON.stringify(body)), '{"id": "c"}', ''].join('\n')
    const { out, err } = await wiregraph([
      'explain',
      '--as',
      'jsonl',
      '--format',
      'jsonl',
      file('bodies.jsonl', lines),
    ])
    expect(err).toContain('MALFORMED_RECORD')
    const documents = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(documents.map(({ id }) => id)).toEqual(['a', 'b'])
    for (const [at, { mentions, events, entities }] of documents.entries()) {
      const { text } = bodies[at]!
      const ids = entities.map(({ id }: { id: string }) => id)
      const spans = [
        ...mentions,
        ...events.flatMap(({ participants }: { participants: object[] }) => participants),
      ]
      expect(spans.length).toBeGreaterThan(2)
      for (const span of spans) {
        expect(text.slice(span.start, span.end)).toBe(span.text)
        if (span.entity === null) expect(span.rule).toMatch(/^figure\./)
        else expect(ids).toContain(span.entity)
      }
      for (const { trigger } of events) expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text)
    }
    const [{ mentions, events }] = documents
    expect(mentions).toContainEqual(expect.objectContaining({ kind: 'NATIONALITY', text: 'Chilean' }))
    expect(events[0]).toMatchObject({
      type: 'MEET',
      plover: 'CONSULT',
      polarity: 'AFFIRMED',
      modality: 'OCCURRED',
    })
  })

  test('explain shows the cleaned article of a page, whatever the file is called', async () => {
    const page = `<html><head><title>Talks</title></head><body><nav>Home</nav><article><h1>Talks</h1>
      <p>By Ana Prado</p><p>${story.split('\n\n').join('</p><p>')}</p></article></body></html>`
    const { out } = await wiregraph(['explain', '--as', 'html', '--format', 'json', file('page.dat', page)])
    expect(JSON.parse(out)).toMatchObject({
      title: 'Talks',
      authors: ['Ana Prado'],
      language: 'en',
      body: story,
    })
  })

  test.each([
    [{ PORT: 'seven' }, 'PORT must be a number'],
    [{ PORT: '70000' }, 'PORT must be 65535 or less'],
    [{ WIREGRAPH_THREADS: 'many' }, 'WIREGRAPH_THREADS must be a number of threads'],
    [{ WIREGRAPH_DATE: 'x' }, 'WIREGRAPH_DATE is not a setting'],
    [{ NEO4J_URL: 'bolt://x' }, 'it is called NEO4J_URI'],
    [{ NEO4J_URI: 'http://x' }, 'NEO4J_URI must be a bolt:// or neo4j:// address'],
    [{ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'secret-word' }, 'GRAPH_UNREACHABLE'],
  ])('settings %j are refused in one clear line', async (environment, words) => {
    const { code, err } = await wiregraph(['migrate'], environment as Record<string, string>)
    expect(code).toBe(1)
    expect(err).toContain(words)
    expect(
      err
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('npm')),
    ).toHaveLength(1)
    expect(err).not.toContain('secret-word')
  })

  test('help tells what there is', async () => {
    const { out } = await wiregraph(['--help'])
    for (const command of ['serve', 'ingest', 'explain', 'migrate', 'doctor', 'export'])
      expect(out).toContain(command)
  })
})
