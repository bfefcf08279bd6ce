import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtCommand } from '../support/built-command.ts'

const { folder, wiregraph } = builtCommand()
const keyFile = join(folder, 'data', 'keys.json')
const create = (...more: string[]) =>
  wiregraph(['key', 'create', '--name', 'Desk', '--scopes', 'read', ...more])

describe('wiregraph key', { timeout: 60_000 }, () => {
  test('makes a key that is shown once and kept as a digest, lists and revokes it', async () => {
    const { out, code } = await create('--expires', '90d')
    expect(code).toBe(0)
    const key = out.trim()
    expect(key).toMatch(/^wg_[0-9a-f]{12}_[\w-]{43}$/)
    const [, id = '', secret = ''] = key.split('_')
    expect(readFileSync(keyFile, 'utf8')).not.toContain(secret)
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
    const listed = await wiregraph(['key', 'list'])
    const day = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10)
    expect(listed.out).toContain(`${id}  read    ${day}  Desk`)
    expect(listed.out).not.toContain(secret)
    expect((await wiregraph(['key', 'revoke', id])).out).toContain(`Revoked ${id}`)
    expect((await wiregraph(['key', 'list'])).out).toContain('no keys')
    expect(await wiregraph(['key', 'revoke', id])).toMatchObject({
      code: 1,
      err: expect.stringContaining('NOT_FOUND'),
    })
  })

  test.each([
    [['--scopes', 'read,write'], 'read, ingest, curate'],
    [['--scopes', ''], 'read, ingest, curate'],
    [['--name', ''], '1 to 80 characters'],
    [['--name', 'a\nb'], '1 to 80 characters'],
    [['--expires', 'soon'], '90d'],
    [['--expires', '2001-01-01'], 'ahead'],
    [['--expires', '0d'], 'ahead'],
  ])('%j is refused, saying what is allowed', async (options, words) => {
    const { code, err } = await create(...options)
    expect(code).not.toBe(0)
    expect(err).toContain(words)
  })

  test('a server beyond this machine does not start without a key, before it ingests anything', async () => {
    const environment = { HOST: '0.0.0.0', WIREGRAPH_DATA: join(folder, 'open') }
    const { code, err, out } = await wiregraph(['serve', '--ingest', 'samples'], environment)
    expect(code).toBe(1)
    expect(err).toContain('KEYS_NEEDED')
    expect(out).toBe('')
  })

  test.each([
    [{ WIREGRAPH_JWKS_URL: 'https://login.example/jwks' }, 'WIREGRAPH_JWT_ISSUER and WIREGRAPH_JWT_AUDIENCE'],
    [{ WIREGRAPH_JWKS_URL: 'http://login.example/jwks' }, 'must be an https:// address'],
    [{ WIREGRAPH_RATE_LIMIT: '-1' }, 'WIREGRAPH_RATE_LIMIT must be 0 or more'],
    [{ WIREGRAPH_PERSISTED_ONLY: 'yes' }, 'WIREGRAPH_PERSISTED_ONLY must be one of true, false'],
  ])('settings %j are refused', async (environment, words) => {
    const { code, err } = await wiregraph(['migrate'], environment as Record<string, string>)
    expect(code).toBe(1)
    expect(err).toContain(words)
  })
})
