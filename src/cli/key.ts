import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { type Scope, scopes } from '../domain/access.ts'
import { WiregraphError } from '../domain/errors.ts'
import { digestOf, makeKey } from '../server/access/api-key.ts'
import { changeKeys, readKeys, type StoredKey } from '../server/access/key-file.ts'

const dayMs = 86_400_000
const spans: Readonly<Record<string, number>> = { h: dayMs / 24, d: dayMs, w: 7 * dayMs }

const create = new Command('create')
  .description('Makes a key and shows it, once: only its digest is kept. A running server knows it at once.')
  .requiredOption('--name <name>', 'whose it is, as lists and messages show it', nameOf)
  .requiredOption('--scopes <scopes>', `what it may do, divided by commas: ${scopes.join(', ')}`, scopesOf)
  .option('--expires <when>', 'after hours, days or weeks, as 90d, or on a date, as 2030-01-31', instantOf)
  .action(async (options: { name: string; scopes: Scope[]; expires?: string }) => {
    const { keyFile } = readConfig(process.env)
    const { key, id } = makeKey()
    const stored: StoredKey = {
      id,
      name: options.name,
      scopes: options.scopes,
      sha256: digestOf(key).toString('hex'),
      createdAt: new Date().toISOString(),
      expiresAt: options.expires ?? null,
    }
    await changeKeys(keyFile, (keys) => [...keys, stored])
    process.stderr.write(`Keep it safe; it is not shown again. To revoke it: wiregraph key revoke ${id}\n`)
    process.stdout.write(`${key}\n`)
  })

const list = new Command('list')
  .description('Shows whose keys there are, and what they may do.')
  .action(() => {
    const { keyFile } = readConfig(process.env)
    const rows = readKeys(keyFile).map((key) => [key.id, key.scopes.join(','), lifeOf(key), key.name])
    if (rows.length === 0) process.stdout.write(`There are no keys in ${keyFile}.\n`)
    else process.stdout.write(`${columns([['id', 'scopes', 'expires', 'name'], ...rows])}\n`)
  })

const revoke = new Command('revoke')
  .description('Makes a key invalid. A running server refuses it at once.')
  .argument('<id>', 'as the list shows it')
  .action(async (id: string) => {
    const { keyFile } = readConfig(process.env)
    let revoked: StoredKey | undefined
    await changeKeys(keyFile, (keys) => {
      revoked = keys.find((key) => key.id === id)
      if (revoked === undefined)
        throw new WiregraphError('NOT_FOUND', `${keyFile} has no key ${id}; see wiregraph key list.`)
      return keys.filter((key) => key !== revoked)
    })
    process.stdout.write(`Revoked ${id}, the key ${revoked?.name}.\n`)
  })

export const command = new Command('key')
  .description('Makes, lists and revokes the keys by which callers of a server are known.')
  .addCommand(create)
  .addCommand(list)
  .addCommand(revoke)

function nameOf(text: string): string {
  if (!/^[^\p{C}]{1,80}$/u.test(text))
    throw new InvalidArgumentError('It must have 1 to 80 characters, on one line.')
  return text
}

function scopesOf(text: string): Scope[] {
  const given = text.split(',').map((name) => name.trim())
  const unknown = given.find((name) => !scopes.some((scope) => scope === name))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`${JSON.stringify(unknown)} is no scope; there are ${scopes.join(', ')}.`)
  return scopes.filter((scope) => given.includes(scope))
}

function instantOf(text: string): string {
  const [, count, unit] = /^(\d{1,5})([hdw])$/.exec(text) ?? []
  const at =
    count === undefined || unit === undefined
      ? Date.parse(/^\d{4}-\d{2}-\d{2}/.test(text) ? text : '')
      : Date.now() + Number(count) * (spans[unit] as number)
  if (Number.isNaN(at) || at <= Date.now())
    throw new InvalidArgumentError('It must lie ahead, as 90d, 12h, 4w or 2030-01-31.')
  return new Date(at).toISOString()
}

function lifeOf({ expiresAt }: StoredKey): string {
  if (expiresAt === null) return 'never'
  return Date.parse(expiresAt) <= Date.now() ? 'expired' : expiresAt.slice(0, 10)
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
