import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packProject } from '../support/pack-project.ts'
import { missingTool, runTool } from '../support/run-tool.ts'
import { startSampleServer } from '../support/sample-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-consumer-'))
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const modules = join(folder, 'node_modules')

const missing = missingTool('npm', ['ping'])
const suite = missing === false ? describe : describe.skip

suite(missing === false ? 'the packed package' : `the packed package (${missing})`, () => {
  /** The package as it would be published, installed in a project of its own. */
  beforeAll(async () => {
    cpSync(new URL('./packed/', import.meta.url), folder, { recursive: true })
    const tarball = await packProject(folder)
    const quietly = ['--no-save', '--ignore-scripts', '--prefer-offline']
    await runTool('npm', ['install', ...quietly, tarball], folder)
  }, 120_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(['tsconfig.json', 'tsconfig.nodenext.json'])(
    'type-checks strictly with %s',
    async (config) => {
      await runTool(process.execPath, [tsc, '-p', config], folder)
    },
    60_000,
  )

  test('runs against a server, and needs nothing but itself', async () => {
    for (const name of readdirSync(modules)) {
      if (name !== 'wiregraph') rmSync(join(modules, name), { recursive: true })
    }
    const server = await startSampleServer({ folders: ['feeds'] })
    const main = pathToFileURL(join(folder, 'built/main.js')).href
    const program = `const { useClient } = await import(${JSON.stringify(main)});
      console.log(JSON.stringify(await useClient(${JSON.stringify(server.url)})))`
    const printed = await runTool(process.execPath, ['--input-type=module', '-e', program], folder)
    const found = JSON.parse(printed) as { sentences: string[] }
    expect(found).toMatchObject({ name: 'China', outcome: 'CREATED', code: 'BAD_ID' })
    expect(found.sentences).toHaveLength(5)
    for (const sentence of found.sentences) expect(sentence).toMatch(/\w{3}/)
    await server.close()
  }, 60_000)
})
