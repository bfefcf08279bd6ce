import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packProject } from '../support/pack-project.ts'
import { writeStep } from '../support/recipe.ts'
import { missingTool, runTool } from '../support/run-tool.ts'
import { startSampleServer } from '../support/sample-server.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wiregraph-consumer-'))
const tsc = join(root, 'node_modules/typescript/bin/tsc')
const modules = join(folder, 'node_modules')

const missing = missingTool('npm', ['ping'])
const suite = missing === false ? describe : describe.skip

suite(missing === false ? 'the packed package' : `the packed package (${missing})`, () => {
  let server: Awaited<ReturnType<typeof startSampleServer>> | undefined

  /** The package as it would be published, installed in a project of its own. */
  beforeAll(async () => {
    cpSync(new URL('./packed/', import.meta.url), folder, { recursive: true })
    server = await startSampleServer({ folders: ['feeds'] })
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, content = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(readme) ?? []
    writeStep(folder, { file: 'readme.ts', content }, server.url)
    const tarball = await packProject(folder)
    const quietly = ['--no-save', '--ignore-scripts', '--prefer-offline']
    await runTool('npm', ['install', ...quietly, tarball], folder)
    await runTool(process.execPath, [tsc, '-p', 'tsconfig.json', '--noCheck'], folder)
  }, 120_000)
  afterAll(async () => {
    await server?.close()
    rmSync(folder, { recursive: true })
  })

  test.each(['tsconfig.json', 'tsconfig.nodenext.json'])(
    'type-checks strictly with %s',
    async (config) => {
      await runTool(process.execPath, [tsc, '-p', config, '--noEmit'], folder)
    },
    60_000,
  )

  test('runs against a server, and needs nothing but itself', async () => {
    for (const name of readdirSync(modules)) {
      if (name !== 'wiregraph') rmSync(join(modules, name), { recursive: true })
    }
    const main = pathToFileURL(join(folder, 'built/main.js')).href
    const program = `const { useClient } = await import(${JSON.stringify(main)});
      console.log(JSON.stringify(await useClient(${JSON.stringify(server?.url)})))`
    const printed = await runTool(process.execPath, ['--input-type=module', '-e', program], folder)
    const found = JSON.parse(printed) as { sentences: string[] }
    expect(found).toMatchObject({ name: 'China', outcome: 'CREATED', code: 'BAD_ID' })
    expect(found.sentences).toHaveLength(5)
    for (const sentence of found.sentences) expect(sentence).toMatch(/\w{3}/)
  }, 60_000)

  test("the README's example prints events with their sentences", async () => {
    const printed = await runTool(process.execPath, ['built/readme.js'], folder)
    expect(printed).toMatch(/^(\d{4}-\d\d-\d\d|null) \w.*\n {2}".+" http/m)
  })
})
