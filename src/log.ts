import { type Logger, pino } from 'pino'

const hidden = ['password', 'authorization', 'apiKeys', 'key']
const secrets = hidden.flatMap((name) => [name, `*.${name}`])

/** The program's log: JSON lines on standard error, so that standard output stays for results. */
export function makeLog(level: string): Logger {
  return pino({ name: 'wiregraph', level, redact: secrets }, pino.destination(2))
}
