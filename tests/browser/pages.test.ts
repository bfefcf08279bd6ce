import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrate } from '../../src/graph/migrate.ts'
import { openGraph } from '../../src/graph/open.ts'
import type { GraphStore } from '../../src/graph/store.ts'
import { ingest } from '../../src/ingest/pipeline.ts'
import { readSources } from '../../src/ingest/read/read-sources.ts'
import { exampleOperations } from '../../src/server/operations.ts'
import { type RunningServer, startServer } from '../../src/server/server.ts'
import { missingBrowser, openBrowser, openWatched } from '../support/browser.ts'

const samples = fileURLToPath(new URL('../../samples', import.meta.url))

describe.skipIf(missingBrowser)('in a browser without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-browser-'))
  let store: GraphStore
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    store = await openGraph({ engine: 'grafeo', folder })
    await migrate(store)
    for await (const _ of ingest(store, readSources([samples]))) void _
    server = await startServer(store, { host: '127.0.0.1', port: 0, apiKeys: [] }, pino({ level: 'silent' }))
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await store?.close()
    rmSync(folder, { recursive: true })
  })

  test('GraphiQL shows every example as a tab, and runs the first', { timeout: 60_000 }, async () => {
    const { page, seen } = await openWatched(browser, server.origin)
    await page.goto('/graphql')
    const tabs = page.getByRole('tab')
    await tabs.first().waitFor()
    const names = exampleOperations().map(({ query }) => /(?:query|mutation)\s+(\w+)/.exec(query)?.[1])
    expect(await tabs.allInnerTexts()).toEqual(expect.arrayContaining(names))
    await page.getByRole('button', { name: /execute query/i }).click()
    const result = page.locator('section[aria-label="Result Window"], .result-window').first()
    await result.getByText('"summary"').first().waitFor()
    expect(seen).toEqual({ outside: [], complaints: [] })
    await page.close()
  })

  test('the start page lists events with their sentences, and finds an entity by name', async () => {
    const { page, seen } = await openWatched(browser, server.origin)
    await page.goto('/')
    const events = page.getByRole('listitem')
    await events.first().waitFor()
    expect(await page.locator('li q').first().innerText()).not.toBe('')
    await page.getByLabel('Person, organization or place').fill('China')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: 'China' }).waitFor()
    expect(await events.count()).toBeGreaterThan(0)
    expect(seen).toEqual({ outside: [], complaints: [] })
    await page.close()
  })

  test('the start page can be used without seeing it', async () => {
    const { page } = await openWatched(browser, server.origin)
    await page.goto('/')
    expect(await page.title()).toBe('Wiregraph')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    for (const field of await page.locator('input, select, textarea').all()) {
      expect(await field.evaluate((element) => (element as HTMLInputElement).labels?.length)).toBe(1)
    }
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('GraphiQL')
    await page.close()
  })
})
