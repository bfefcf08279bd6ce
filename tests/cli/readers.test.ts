import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chatEndpoint, completion, refusal } from '../support/chat-endpoint.ts'
import { writeTinyGliner } from '../support/onnx/tiny-gliner.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-readers-'))
const story = join(folder, 'story.txt')
beforeAll(() =>
  writeFileSync(
    story,
    'NAIROBI (Example Wire - 14th May, 2024) Anna Larsen visited Nairobi on Monday, a spokeswoman for the ministry said.\n\nLarsen will travel on to Lima, where she is to meet the mayor of the city and members of the council.',
  ),
)
afterAll(() => rmSync(folder, { recursive: true }))

const answer = {
  mentions: [
    { sentence: 0, words: 'Anna Larsen', kind: 'PERSON' },
    { sentence: 0, words: 'Nairobi', kind: 'PLACE' },
    { sentence: 0, words: 'Olga Brandt', kind: 'PERSON' },
  ],
  claims: [
    {
      sentence: 0,
      type: 'VISIT',
      trigger: 'visited',
      polarity: 'AFFIRMED',
      modality: 'OCCURRED',
      attribution: 'NARRATOR',
      time: 'on Monday',
      content: null,
      former: false,
      roles: [
        { role: 'visitor', words: 'Anna Larsen', antecedent: null },
        { role: 'destination', words: 'Nairobi', antecedent: null },
      ],
    },
  ],
}

function wiregraph(args: string[], environment: Record<string, string>) {
  const env = {
    PATH: process.env.PATH ?? '',
    WIREGRAPH_DATA: join(folder, 'data'),
    LOG_LEVEL: 'trace',
    NO_COLOR: '1',
    ...environment,
  }
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'bin/wiregraph.js'), ...args],
      { cwd: root, env },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

describe('the commands with a reader of choice', { timeout: 60_000 }, () => {
  test('a language model: what it asserts is marked down to the graph, and its cost is told', async () => {
    const endpoint = await chatEndpoint(completion(answer))
    const settings = {
      WIREGRAPH_READER: 'llm',
      WIREGRAPH_LLM_URL: endpoint.url,
      WIREGRAPH_LLM_MODEL: 'small-1',
      WIREGRAPH_LLM_KEY: 'hush-hush-hush',
    }
    const explained = await wiregraph(['explain', story], settings)
    const ingested = await wiregraph(['ingest', story], settings)
    const exported = await wiregraph(['export'], settings)
    const sound = await wiregraph(['doctor'], settings)
    await endpoint.close()
    expect(explained.out).toContain('VISIT AFFIRMED OCCURRED by NARRATOR')
    expect(explained.out).toContain('llm:small-1 on "visited"')
    expect(explained.out).toMatch(/name +Anna Larsen, PERSON by llm:small-1, confidence 0\.7/)
    expect(explained.out).not.toMatch(/^ +close /m)
    const cost =
      'Model small-1: 1234 of 1000000 tokens used; 1 left out: 1 with words that are not in the sentence.'
    expect(explained.err).toContain(cost)
    expect(ingested.out).toContain('1 new')
    expect(ingested.out).toContain(cost)
    expect(exported.out).toContain('wiregraph-llm/1+llm:small-1')
    expect(exported.out).not.toContain('Olga Brandt')
    expect(sound.out).toContain('reader: wiregraph-llm/1+llm:small-1')
    expect(endpoint.asked.map(({ authorization }) => authorization)).toEqual(
      Array.from({ length: 2 }, () => 'Bearer hush-hush-hush'),
    )
    for (const { out, err } of [explained, ingested, exported, sound]) expect(out + err).not.toContain('hush')
  })

  test('a language model that fails: the article is skipped with the reason', async () => {
    const endpoint = await chatEndpoint(refusal(401))
    const { code, out } = await wiregraph(['ingest', story], {
      WIREGRAPH_READER: 'llm',
      WIREGRAPH_LLM_URL: endpoint.url,
      WIREGRAPH_LLM_MODEL: 'small-1',
    })
    await endpoint.close()
    expect(code).toBe(1)
    expect(out).toContain('the endpoint answers 401 to chat completions (READER_STATUS)')
  })

  test('a local model: its names are marked, and a folder that lacks it is refused at the start', async () => {
    writeTinyGliner(folder, { opens: { Anna: 0, Nairobi: 2 }, closes: { Larsen: 0, Nairobi: 2 } })
    const settings = { WIREGRAPH_READER: 'onnx', WIREGRAPH_ONNX_FOLDER: folder }
    const { out, err } = await wiregraph(['explain', story, '--format', 'jsonl'], settings)
    expect(err).toBe('')
    expect(JSON.parse(out).mentions).toContainEqual(
      expect.objectContaining({ text: 'Anna Larsen', rule: `onnx:${folder.split('/').at(-1)}` }),
    )
    const shown = await wiregraph(['explain', story, '--misses', 'all'], settings)
    expect(shown.out).toMatch(/name +Anna Larsen, PERSON by onnx:/)
    expect(shown.out).toMatch(/close request\.say-must on "said"/)
    const missing = await wiregraph(['ingest', story], {
      ...settings,
      WIREGRAPH_ONNX_FOLDER: join(folder, 'none'),
    })
    expect(missing.code).toBe(1)
    expect(missing.err).toMatch(/^READER_UNFIT: WIREGRAPH_ONNX_FOLDER: .*none.*cannot be read/)
  })
})
