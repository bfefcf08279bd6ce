import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'

const llm = {
  WIREGRAPH_READER: 'llm',
  WIREGRAPH_LLM_URL: 'http://127.0.0.1:11434/v1',
  WIREGRAPH_LLM_MODEL: 'small-1',
}

describe('the settings of readers', () => {
  test('are the default reader where none is named, whatever else is set', () => {
    expect(readConfig({}).reader).toEqual({ kind: 'default' })
    expect(readConfig({ ...llm, WIREGRAPH_READER: '' }).reader).toEqual({ kind: 'default' })
  })

  test('have limits where none are set', () => {
    expect(readConfig(llm).reader).toEqual({
      kind: 'llm',
      fallback: 'skip',
      url: 'http://127.0.0.1:11434/v1',
      model: 'small-1',
      key: undefined,
      maxTokens: 20_000,
      budget: 1_000_000,
      timeoutMs: 120_000,
    })
    expect(readConfig({ WIREGRAPH_READER: 'onnx', WIREGRAPH_ONNX_FOLDER: './model' }).reader).toEqual({
      kind: 'onnx',
      fallback: 'skip',
      folder: './model',
      threshold: 0.5,
    })
  })

  test.each([
    [{ WIREGRAPH_READER: 'gpt' }, /WIREGRAPH_READER must be one of default, llm, onnx; it is "gpt"/],
    [{ WIREGRAPH_READER: 'onnx' }, /onnx, which needs WIREGRAPH_ONNX_FOLDER/],
    [{ WIREGRAPH_READER: 'llm' }, /llm, which needs WIREGRAPH_LLM_URL/],
    [{ ...llm, WIREGRAPH_LLM_MODEL: '' }, /llm, which needs WIREGRAPH_LLM_MODEL/],
    [{ ...llm, WIREGRAPH_LLM_MODEL: 'two words' }, /WIREGRAPH_LLM_MODEL must be a name/],
    [
      { ...llm, WIREGRAPH_LLM_URL: 'ftp://host/' },
      /WIREGRAPH_LLM_URL must be an http:\/\/ or https:\/\/ address/,
    ],
    [{ ...llm, WIREGRAPH_LLM_MAX_TOKENS: '10' }, /WIREGRAPH_LLM_MAX_TOKENS must be 1000 or more; it is "10"/],
    [{ ...llm, WIREGRAPH_LLM_MAX_TOKENS: 'many' }, /WIREGRAPH_LLM_MAX_TOKENS must be a number of tokens/],
    [{ ...llm, WIREGRAPH_LLM_BUDGET: '5000' }, /WIREGRAPH_LLM_BUDGET, for a whole run, must not be less/],
    [{ ...llm, WIREGRAPH_LLM_TIMEOUT_MS: '1' }, /WIREGRAPH_LLM_TIMEOUT_MS must be 100 or more/],
    [{ ...llm, WIREGRAPH_READER_FALLBACK: 'yes' }, /WIREGRAPH_READER_FALLBACK must be one of skip, default/],
    [{ WIREGRAPH_ONNX_THRESHOLD: '2' }, /WIREGRAPH_ONNX_THRESHOLD must be 0.99 or less/],
    [{ WIREGRAPH_ONNX_MODEL: 'x' }, /WIREGRAPH_ONNX_MODEL is not a setting/],
  ])('%o is refused with what is allowed', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message)
  })

  test.each([
    { ...llm, WIREGRAPH_LLM_KEY: 'hush hush' },
    { ...llm, WIREGRAPH_LLM_URL: 'https://user:hush@host/v1' },
    { WIREGRAPH_API_KEYS: 'hush' },
  ])('%o is refused without showing the secret', (environment) => {
    expect(() => readConfig(environment)).toThrow(/must/)
    expect(() => readConfig(environment)).not.toThrow(/hush/)
  })

  test('stand in the table of the README, and no others do', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const shown = [...readme.matchAll(/^\| `(WIREGRAPH_\w+)` \|/gm)].map(([, name]) => name)
    const inOrder = (names: string) => names.split(/, | and /).sort()
    const message = (() => {
      try {
        readConfig({ WIREGRAPH_X: '' })
      } catch (error) {
        return String(error)
      }
      return ''
    })()
    expect(inOrder(/begin so are (.*)\./.exec(message)?.[1] ?? '')).toEqual([...shown].sort())
  })
})
