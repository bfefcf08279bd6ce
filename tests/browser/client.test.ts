import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingBrowser, openBrowser, openWatched } from '../support/browser.ts'
import { startSampleServer } from '../support/sample-server.ts'

const built = new URL('../../dist/sdk/', import.meta.url)

/** What a page does with the client; text, since vitest would rewrite the import. */
const useClient = `(async () => {
  const { createClient } = await import('/sdk/client.js')
  const client = createClient({ url: '/graphql' })
  const summaries = []
  for await (const event of client.events({ pageSize: 2, limit: 5 })) summaries.push(event.summary)
  const { code } = await client.operations.neighborhood({ id: 'zzz' }).catch((error) => error)
  return { summaries, code }
})()`

describe.skipIf(missingBrowser)('the client in a browser', () => {
  let server: Awaited<ReturnType<typeof startSampleServer>>
  let browser: Browser

  beforeAll(async () => {
    server = await startSampleServer({ folders: ['feeds'] })
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('runs as it is built, with its own files alone', { timeout: 60_000 }, async () => {
    const { origin } = new URL(server.url)
    const { page, seen } = await openWatched(browser, origin)
    const files: string[] = []
    await page.route('**/sdk/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace('/sdk/', '')
      files.push(path)
      await route.fulfill({ contentType: 'text/javascript', body: await readFile(new URL(path, built)) })
    })
    await page.goto('/health/live')
    const { summaries, code } = await page.evaluate<{ summaries: string[]; code: string }>(useClient)
    expect(summaries).toHaveLength(5)
    expect(code).toBe('BAD_ID')
    expect(files).toContain('generated/operations.js')
    expect(seen).toEqual({ outside: [], complaints: [] })
  })
})
