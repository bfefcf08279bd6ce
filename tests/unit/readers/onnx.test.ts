import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isSkipped } from '../../../src/domain/document.ts'
import { readDocument, readDocumentBy } from '../../../src/ingest/read-document.ts'
import { openReader } from '../../../src/ingest/readers/open-reader.ts'
import { constant, modelFile, node, value } from '../../support/onnx/model-file.ts'
import { writeTinyGliner } from '../../support/onnx/tiny-gliner.ts'

const [person, location] = [0, 2]
const parent = mkdtempSync(join(tmpdir(), 'wiregraph-onnx-'))
const folder = mkdtempSync(join(parent, 'tiny-'))
const name = folder.slice(parent.length + 1)
afterAll(() => rmSync(parent, { recursive: true }))

// The model does not know Olga Brandt, whom the parser would find.
beforeAll(() =>
  writeTinyGliner(folder, {
    opens: { Quill: person, Anna: person, Nairobi: location },
    closes: { Ember: person, Larsen: person, Nairobi: location },
  }),
)

const text = `Quillon Ember visited Nairobi on Monday.

${'It rained on and on in the hills that day, and nobody came by the road from the coast. '.repeat(3)}Anna Larsen met Quillon Ember and Olga Brandt.`

const open = (settings = {}) =>
  openReader({ kind: 'onnx', fallback: 'skip', folder, threshold: 0.5, ...settings })
const raw = {
  source: 'test',
  format: 'json' as const,
  content: text,
  hints: { language: 'en', publishedAt: '2024-05-14' },
}

async function read(settings = {}) {
  const result = await readDocumentBy(await open(settings), raw)
  if (isSkipped(result)) throw new Error(result.reason)
  return result.reading
}

describe('names by a local model', () => {
  test('are found by the real runtime, marked, and read on by the same layers', async () => {
    const { article, mentions, claims } = await read()
    expect(article.extractor).toBe(`wiregraph-rules/3+onnx:${name}`)
    const marked = mentions.filter(({ rule }) => rule === `onnx:${name}`)
    expect(marked.map(({ surface }) => surface)).toEqual([
      'Quillon Ember',
      'Nairobi',
      'Anna Larsen',
      'Quillon Ember',
    ])
    expect(marked.map(({ start, end }) => text.slice(start, end))).toEqual(
      marked.map(({ surface }) => surface),
    )
    expect(new Set(marked.map(({ confidence }) => confidence))).toEqual(new Set([0.8]))
    expect(mentions.filter(({ rule }) => rule === 'model.name')).toEqual([])
    expect(claims).toContainEqual(
      expect.objectContaining({
        type: 'VISIT',
        rule: 'visit.verb',
        roles: [
          expect.objectContaining({ role: 'visitor', surface: 'Quillon Ember' }),
          expect.objectContaining({ role: 'destination', name: 'Nairobi' }),
        ],
      }),
    )
  })

  test('are the same each time, and where articles are read at once', async () => {
    const reader = await open()
    const [one, two] = await Promise.all([readDocumentBy(reader, raw), readDocumentBy(reader, raw)])
    expect(one).toEqual(two)
    expect(one).toMatchObject({ reading: await read() })
  })

  test('count only from the threshold on', async () => {
    expect((await read({ threshold: 0.99 })).mentions.map(({ rule }) => rule)).toContain(`onnx:${name}`)
    writeTinyGliner(folder, { opens: {}, closes: {} })
    const { mentions } = await read()
    expect(mentions.map(({ rule }) => rule).filter((rule) => rule.startsWith('onnx:'))).toEqual([])
  })

  test('leave what the default reader reads as it is', () => {
    const result = readDocument(raw)
    if (isSkipped(result)) throw new Error(result.reason)
    expect(result.reading.article.extractor).toBe('wiregraph-rules/3')
    expect(JSON.stringify(result)).not.toContain('onnx')
  })
})

describe('a folder that is unfit is refused with what is wrong', () => {
  const damaged = (file: string, content: string | Buffer) => {
    const copy = mkdtempSync(join(parent, 'bad-'))
    cpSync(folder, copy, { recursive: true })
    writeFileSync(join(copy, file), content)
    return copy
  }
  const otherModel = modelFile({
    nodes: [node('Add', ['input_ids', 'one'], 'sum')],
    constants: [constant('one', 'int64', [1], [1])],
    inputs: [value('input_ids', 'int64', ['tokens'])],
    outputs: [value('sum', 'int64', ['tokens'])],
  })

  test.each([
    ['gliner_config.json', '{', /gliner_config\.json is no JSON object/],
    ['gliner_config.json', '{"max_width": 0}', /gliner_config\.json has a wrong max_width/],
    ['gliner_config.json', '{"span_mode": "token_level"}', /only span-based ones are read/],
    ['gliner_config.json', '{"ent_token": "<<NAME>>"}', /does not know <<NAME>>/],
    ['tokenizer.json', '{}', /tokenizer\.json is of no kind that is read/],
    ['model.onnx', 'not a model', /model\.onnx cannot be loaded/],
    ['model.onnx', otherModel, /model\.onnx takes input_ids and gives sum; a span-based GLiNER takes/],
  ])('%s', async (file, content, message) => {
    await expect(open({ folder: damaged(file, content) })).rejects.toThrow(message)
  })

  test('no folder', async () => {
    await expect(open({ folder: join(parent, 'none') })).rejects.toThrow(
      /gliner_config\.json cannot be read \(ENOENT\); the folder must hold/,
    )
  })
})
