import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { isSkipped } from '../../../src/domain/document.ts'
import { readDocumentBy } from '../../../src/ingest/read-document.ts'
import { openReader } from '../../../src/ingest/readers/open-reader.ts'
import type { LlmSettings } from '../../../src/ingest/readers/settings.ts'
import { type Answer, chatEndpoint, completion, refusal, silence } from '../../support/chat-endpoint.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

type Script = readonly Answer[]

const empty = completion({ mentions: [], claims: [] })
const text = 'Anna Larsen visited Nairobi on Monday.'

/** A reader of a scripted endpoint, and a way to have it read articles one after the other. */
async function reading(script: Script, settings: Partial<LlmSettings> = {}) {
  const endpoint = await chatEndpoint(...script)
  open.push(endpoint.close)
  const reader = await openReader({
    kind: 'llm',
    fallback: 'skip',
    url: endpoint.url,
    model: 'small-1',
    key: undefined,
    maxTokens: 20_000,
    budget: 100_000,
    timeoutMs: 5000,
    ...settings,
  })
  const read = async (content = text) => {
    const raw = { source: 'test', format: 'json' as const, content, hints: { language: 'en' } }
    const result = await readDocumentBy(reader, raw)
    return isSkipped(result) ? `${result.code}: ${result.reason}` : result.reading.article.extractor
  }
  return { read, endpoint, reader }
}

const itsMark = 'wiregraph-llm/1+llm:small-1'

describe('a chat-completions endpoint', () => {
  test('that is busy is asked again, as it says, and no more than three times', async () => {
    const now = { 'retry-after': '0' }
    const twice = await reading([refusal(429, now), refusal(503, now), empty])
    expect(await twice.read()).toBe(itsMark)
    expect(twice.endpoint.asked).toHaveLength(3)
    const forever = await reading([refusal(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })])
    expect(await forever.read()).toMatch(/^READER_STATUS: .*429/)
    expect(forever.endpoint.asked).toHaveLength(3)
  })

  test('that asks for more patience than there is, or refuses for good, is not asked again', async () => {
    const later = await reading([refusal(429, { 'retry-after': '3600' }), empty])
    expect(await later.read()).toMatch(/^READER_STATUS: .*429/)
    const forbidden = await reading([refusal(401), empty])
    expect(await forbidden.read()).toMatch(/^READER_STATUS: .*401/)
    expect(later.endpoint.asked.length + forbidden.endpoint.asked.length).toBe(2)
  })

  test('that never answers is given up in time, and its article counts in full against the budget', async () => {
    const { read, reader } = await reading([silence], { timeoutMs: 50 })
    expect(await read()).toBe('READER_TIMEOUT: the endpoint did not answer within 50 ms')
    expect(reader.report()).toEqual(['Model small-1: 20000 of 100000 tokens used; nothing left out.'])
  })

  test('that is not there, or sends elsewhere, is not reachable', async () => {
    const closed = await new Promise<number>((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number }
        server.close(() => resolve(port))
      })
    })
    const gone = await reading([empty], { url: `http://127.0.0.1:${closed}/v1` })
    expect(await gone.read()).toMatch(/^READER_UNREACHABLE/)
    const moved = await reading([refusal(307, { location: 'http://127.0.0.1:1/' })], { key: 'a-key' })
    expect(await moved.read()).toMatch(/^READER_UNREACHABLE/)
  })

  test.each([
    ['text that is no JSON', completion('I found one mention: Anna Larsen.')],
    ['JSON of another shape', completion({ entities: [] })],
    ['an answer that broke off', completion('{"mentions": [', { finish: 'length' })],
    ['nothing', completion('')],
    ['no completion at all', refusal(200)],
  ])('that answers %s gives a typed reason', async (_what, answer) => {
    const { read } = await reading([answer])
    expect(await read()).toMatch(/^READER_ANSWER: /)
  })

  test('that wants the limit worded as for models that reason gets it so, from then on', async () => {
    const { read, endpoint } = await reading([refusal(400), empty])
    expect([await read(), await read()]).toEqual([itsMark, itsMark])
    const [classic, ...later] = endpoint.asked.map(({ body }) => body)
    expect(classic).toMatchObject({ max_tokens: expect.any(Number), temperature: 0 })
    expect(later).toHaveLength(2)
    for (const body of later) {
      expect(body.max_completion_tokens).toBe(classic?.max_tokens)
      expect([body.max_tokens, body.temperature]).toEqual([undefined, undefined])
    }
    expect(await (await reading([refusal(400)])).read()).toMatch(/^READER_STATUS: .*400/)
  })

  test('may put its JSON into a fenced block, and leave out what it cost', async () => {
    const bare = JSON.stringify({
      choices: [{ message: { content: '```json\n{"mentions": [], "claims": []}\n```' } }],
    })
    const { read, reader } = await reading([(response) => response.writeHead(200).end(bare)])
    expect(await read()).toBe(itsMark)
    expect(reader.report()[0]).toMatch(/: [1-9]\d{3} of 100000 tokens used/)
  })
})

describe('limits', () => {
  test('an article that would cost too much is not sent, and the answer has what is left', async () => {
    const { read, endpoint } = await reading([empty], { maxTokens: 12_000 })
    expect(await read()).toBe(itsMark)
    const [{ body }] = endpoint.asked as [(typeof endpoint.asked)[number]]
    expect(body.max_tokens).toBeGreaterThan(500)
    expect(body.max_tokens).toBeLessThan(12_000 - JSON.stringify(body.messages).length / 4)
    expect(await read(`${text} `.repeat(700))).toMatch(
      /^READER_LIMIT: .*WIREGRAPH_LLM_MAX_TOKENS allows 12000/,
    )
    expect(endpoint.asked).toHaveLength(1)
  })

  test('a run ends before it costs more than its budget, also where articles are read at once', async () => {
    const costly = completion({ mentions: [], claims: [] }, { tokens: 15_000 })
    const { read, endpoint, reader } = await reading([costly], { budget: 50_000 })
    const first = await Promise.all([read(), read(), read()])
    expect(first.filter((one) => one === itsMark)).toHaveLength(2)
    expect(first.filter((one) => one.startsWith('READER_LIMIT'))).toHaveLength(1)
    expect(await read()).toBe(itsMark)
    expect(await read()).toMatch(/^READER_LIMIT: the run has used 45000 tokens of the 50000/)
    expect(endpoint.asked).toHaveLength(3)
    expect(reader.report()[0]).toContain('45000 of 50000 tokens used')
  })
})

test('with the fallback, what the model cannot read is read by the rules, under their own mark', async () => {
  const { read, reader } = await reading([refusal(500, { 'retry-after': '0' })], { fallback: 'default' })
  expect(await read()).toBe('wiregraph-rules/3')
  const raw = { source: 'test', format: 'json' as const, content: text, hints: { language: 'en' } }
  const result = await readDocumentBy(reader, raw)
  expect(result).toMatchObject({ reading: { claims: [{ type: 'VISIT', rule: 'visit.verb' }] } })
  expect(JSON.stringify(result)).toContain(
    'Read by the default reader, because wiregraph-llm/1+llm:small-1 could not',
  )
})
