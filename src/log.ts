import { type DestinationStream, type Logger, pino } from 'pino'

/** Fields that hold secrets, at the top and one below. */
const hidden = ['password', 'authorization', 'apiKeys', 'key', 'token', 'cookie']
const paths = hidden.flatMap((name) => [name, `*.${name}`, `*.headers.${name}`])

/** What a secret looks like wherever it stands, as in the address that an error names. */
const patterns: readonly [RegExp, string][] = [
  [/\bwg_[0-9a-f]{12}_[\w-]+/g, 'wg_[hidden]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[hidden token]'],
  [/\b(bearer|basic) +[\w.~+/=-]+/gi, '$1 [hidden]'],
  [/:\/\/[^\s/:@"]*:[^\s/@"]+@/g, '://[hidden]@'],
  [/([?&](?:access_token|api_?key|key|password|secret|token)=)[^&\s"]+/gi, '$1[hidden]'],
]

/**
 * The program's log: JSON lines on standard error, so that standard output stays for results. Nothing that looks like a
 * secret, nor one of those given, leaves it.
 */
export function makeLog(
  level: string,
  secrets: readonly string[] = [],
  to: DestinationStream = pino.destination(2),
): Logger {
  const asWritten = secrets.map((secret) => JSON.stringify(secret).slice(1, -1))
  const without = (line: string) => {
    const scrubbed = asWritten.reduce((text, secret) => text.replaceAll(secret, '[hidden]'), line)
    return patterns.reduce((text, [pattern, shown]) => text.replace(pattern, shown), scrubbed)
  }
  return pino({ name: 'wiregraph', level, redact: paths, hooks: { streamWrite: without } }, to)
}
