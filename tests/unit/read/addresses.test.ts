import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents, readAll } from './read-text.ts'

const pages: Record<string, RequestListener> = {
  '/page': (_, response) =>
    response
      .setHeader('content-type', 'text/html; charset=windows-1252')
      .end(Buffer.from('<html><p>caf\xe9', 'latin1')),
  '/feed.gz': (_, response) => response.setHeader('content-type', 'application/gzip').end(gzipSync('Words.')),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/away': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/image': (_, response) => response.setHeader('content-type', 'image/png').end('x'),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/announced': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-length': '3000000' })
      .end(Buffer.alloc(3_000_000, 'a')),
  '/endless': (_, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(100_000, 'a')));
    }
    response.on('drain', more)
    more()
  },
  '/silent': () => {},
  '/broken': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html', 'content-length': '100' })
      .write('half', () => response.destroy()),
}

let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) => pages[request.url ?? '']?.(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('addresses', () => {
  test('a page, decoded as the server says', async () => {
    expect(await readAll([`${base}/page`])).toEqual([
      { source: `${base}/page`, format: 'html', content: '<html><p>café', url: `${base}/page` },
    ])
  })

  test('a redirected page carries the address that it was found at', async () => {
    expect(await readAll([`${base}/moved`])).toMatchObject([{ source: `${base}/moved`, url: `${base}/page` }])
  })

  test('gzip', async () => {
    expect(documents(await readAll([`${base}/feed.gz`]))[0]?.content).toBe('Words.')
  })

  test.each([
    ['/loop', 'UNREACHABLE', /more than 5 redirects/],
    ['/away', 'UNREACHABLE', /only http and https/],
    ['/image', 'UNSUPPORTED_TYPE', /image\/png/],
    ['/gone', 'HTTP_STATUS', /410/],
    ['/announced', 'TOO_LARGE', /most that is read/],
    ['/endless', 'TOO_LARGE', /2 MB/],
    ['/silent', 'TIMEOUT', /in time/],
    ['/broken', 'UNREACHABLE', /broke off/],
  ])('%s gives %s', async (path, code, reason) => {
    const read = await readAll([`${base}${path}`], { timeoutMs: path === '/silent' ? 200 : 10_000 })
    expect(read).toEqual([{ source: `${base}${path}`, code, reason: expect.stringMatching(reason) }])
  })

  test('a port where nobody listens', async () => {
    const idle = createServer()
    await new Promise<void>((resolve) => idle.listen(0, '127.0.0.1', resolve))
    const { port } = idle.address() as AddressInfo
    await new Promise((resolve) => idle.close(resolve))
    expect(await readAll([`http://127.0.0.1:${port}/`])).toMatchObject([
      { code: 'UNREACHABLE', reason: expect.stringMatching(/refuses/) },
    ])
  })

  test('a host that does not resolve', async () => {
    expect(await readAll(['http://nobody.invalid/'])).toMatchObject([
      { code: 'UNREACHABLE', reason: expect.stringMatching(/resolve/) },
    ])
  })
})
