import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packProject } from '../support/pack-project.ts'
import { recipe, writeStep } from '../support/recipe.ts'
import { missingTool, runTool } from '../support/run-tool.ts'
import { startSampleServer } from '../support/sample-server.ts'

const schema = fileURLToPath(new URL('../../schema', import.meta.url))
const base = mkdtempSync(join(tmpdir(), 'wiregraph-recipes-'))
let tarball = ''

beforeAll(async () => {
  tarball = await packProject(base)
}, 30_000)
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 3 }))

/** The recipes of docs/clients.md, why one cannot be followed here (no tool, or no registry), and what its facts show. */
const recipes = [
  { heading: 'TypeScript: client preset', missing: missingTool('npm', ['ping']), facts: '<-' },
  { heading: 'TypeScript: gql.tada', missing: missingTool('npm', ['ping']), facts: 'China' },
  {
    heading: 'Python: ariadne-codegen',
    missing: missingTool('python3', ['-m', 'pip', 'index', 'versions', 'ariadne-codegen']),
    facts: '<-',
  },
  {
    heading: 'Go: genqlient',
    missing: missingTool('go', ['list', '-m', 'github.com/Khan/genqlient@v0.8.1']),
    facts: '<-',
  },
]

for (const { heading, missing, facts } of recipes) {
  const suite = missing === false ? describe.concurrent : describe.skip
  suite(missing === false ? heading : `${heading} (${missing})`, () => {
    test('generates a client that runs three operations', { timeout: 240_000 }, async () => {
      const folder = join(base, heading.replace(/\W+/g, '-'))
      const server = await startSampleServer({ folders: ['feeds', 'markdown'] })
      cpSync(schema, join(folder, 'schema'), { recursive: true })
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
      let printed = ''
      for (const step of recipe(heading)) {
        if ('file' in step) writeStep(folder, step, server.url)
        else for (const command of step.commands) printed = await run(command, folder)
      }
      await server.close()
      const lines = printed.trim().split('\n')
      expect(lines.slice(0, -2).length).toBeGreaterThan(0)
      for (const line of lines.slice(0, -2)) expect(line).toContain(facts)
      expect(lines.at(-2)).toBe('CREATED')
      expect(lines.at(-1)).toMatch(/^\d+ articles$/)
    })
  })
}

/** Runs a command as it stands, with the package packed here in place of the published one, and little of npm's talk. */
function run(command: string, folder: string): Promise<string> {
  const own = command.replace(/^(npm install.*) wiregraph\b/, `$1 ${tarball}`)
  return runTool('sh', ['-c', own], folder, {
    npm_config_ignore_scripts: 'true',
    npm_config_prefer_offline: 'true',
  })
}
