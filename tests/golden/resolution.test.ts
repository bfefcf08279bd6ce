import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readCases, resolutionCases } from '../support/resolution/cases.ts'
import { scoreResolution } from '../support/resolution/score.ts'

const cases = resolutionCases()

test('who is who is told at least as well as before', () => {
  const { overall, parts, misses } = scoreResolution(cases)
  const told = misses.join('\n')
  expect(cases.length).toBeGreaterThanOrEqual(434)
  expect(overall.f1, told).toBeGreaterThanOrEqual(0.95)
  expect(parts.of('dev').f1, told).toBeGreaterThanOrEqual(0.969)
  expect(parts.of('held').f1, told).toBeGreaterThanOrEqual(0.932)
})

test('all the cases in one graph are told about as well as each by itself', () => {
  const { overall } = scoreResolution(cases, true)
  expect(overall.f1).toBeGreaterThanOrEqual(0.945)
})

/** Of whole countries and of bodies that many have; what a rule is about may be named so. */
const common = [
  'United States',
  'New Zealand',
  'Washington state',
  'Supreme Court',
  'US Supreme Court',
  'Security Council',
]

test('no rule knows a name of the set', () => {
  const sources = fileURLToPath(new URL('../../src/', import.meta.url))
  const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('sdk/generated'))
    .map((file) => readFileSync(`${sources}${file}`, 'utf8'))
    .join('\n')
  const names = cases.flatMap(({ articles }) =>
    articles.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))),
  )
  const whole = [...new Set(names)].filter((name) => name.includes(' '))
  expect(whole.length).toBeGreaterThan(400)
  expect(whole.filter((name) => code.includes(name) && !common.includes(name))).toEqual([])
})

test('a case that cannot be read is refused', () => {
  expect(() => readCases('made-up', '# A group\n\n## A case\nNo list.\n')).toThrow(
    'made-up: not "- `YYYY-MM-DD` text"',
  )
  expect(() => readCases('made-up', '# A group\n\n## A case\n- Nobody is marked.\n')).toThrow(
    'no name is marked',
  )
  expect(() => readCases('made-up', '# A group\n\n## A case\n')).toThrow('"A case" has no article')
})
