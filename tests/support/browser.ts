import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian, Ubuntu, Fedora and macOS put a browser of the Chromium family. */
const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const executablePath = places.find((place) => place !== undefined && place !== '' && existsSync(place))

/** Why no page can be opened on this machine; in CI that is an error, elsewhere the tests are skipped. */
export const missingBrowser = executablePath === undefined && 'Chromium is missing (set CHROMIUM to its path)'

if (missingBrowser && process.env.CI === 'true') throw new Error(`${missingBrowser}; needed in CI`)

export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('Chromium is missing')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** What a page asked for elsewhere than its own server, and what it complained of. */
export interface Watched {
  readonly outside: string[]
  readonly complaints: string[]
}

/** A page that reaches its own server only; every other request is refused and noted. */
export async function openWatched(browser: Browser, origin: string): Promise<{ page: Page; seen: Watched }> {
  const seen: Watched = { outside: [], complaints: [] }
  const page = await browser.newPage({ baseURL: origin })
  await page.route('**/*', (route) => {
    const url = route.request().url()
    if (url.startsWith(`${origin}/`) || /^(data|blob):/.test(url)) return route.continue()
    seen.outside.push(url)
    return route.abort()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') seen.complaints.push(message.text())
  })
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  return { page, seen }
}
