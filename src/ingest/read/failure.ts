import type { SkippedSource } from '../../domain/document.ts'
import { SkipSignal, skip } from './limits.ts'

const explained: Record<string, readonly [SkippedSource['code'], string]> = {
  ENOENT: ['NOT_FOUND', 'no such file or folder'],
  ENOTDIR: ['NOT_FOUND', 'no such file or folder'],
  EACCES: ['UNREADABLE', 'permission to read it is missing'],
  EPERM: ['UNREADABLE', 'permission to read it is missing'],
  ELOOP: ['UNREADABLE', 'its symbolic links form a loop'],
  EISDIR: ['UNREADABLE', 'it is a folder where a file was expected'],
  ENOTFOUND: ['UNREACHABLE', 'the host name does not resolve'],
  EAI_AGAIN: ['UNREACHABLE', 'the host name could not be resolved just now'],
  ECONNREFUSED: ['UNREACHABLE', 'the host refuses connections on this port'],
  ECONNRESET: ['UNREACHABLE', 'the host broke off the connection'],
  UND_ERR_SOCKET: ['UNREACHABLE', 'the host broke off the connection'],
  EHOSTUNREACH: ['UNREACHABLE', 'there is no route to the host'],
  ENETUNREACH: ['UNREACHABLE', 'there is no route to the host'],
  UND_ERR_CONNECT_TIMEOUT: ['TIMEOUT', 'the host did not answer in time'],
  Z_DATA_ERROR: ['MALFORMED_GZIP', 'it begins as gzip but is damaged'],
  Z_BUF_ERROR: ['MALFORMED_GZIP', 'it begins as gzip but breaks off'],
}

/** The clear line for anything that went wrong while a source was opened or read. */
export function describeFailure(source: string, error: unknown): SkippedSource {
  if (error instanceof SkipSignal) return skip(source, error.code, error.message)
  if (error instanceof Error && error.name === 'TimeoutError')
    return skip(source, 'TIMEOUT', 'it was not read to its end in time')
  const code = systemCode(error)
  const known = code ? explained[code] : undefined
  if (known) return skip(source, ...known)
  return skip(source, 'UNREADABLE', `reading failed: ${innermost(error)}`)
}

/** fetch itself says only that it failed; why is its cause. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? innermost(error.cause) : error.message
}

/** fetch wraps the system's error, sometimes twice, as `cause`; a host with several addresses gives an aggregate. */
function systemCode(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 3) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  if (error instanceof AggregateError) return systemCode(error.errors[0], depth + 1)
  return systemCode(error.cause, depth + 1)
}
