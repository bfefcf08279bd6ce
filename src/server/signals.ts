import { randomUUID } from 'node:crypto'
import { createClient } from '@redis/client'
import type { Logger } from 'pino'
import type { Changes } from '../api/live/changes.ts'
import { WiregraphError } from '../domain/errors.ts'

/** One for all graphs: whoever hears of a write to another graph looks once, and finds nothing new. */
const channel = 'wiregraph:written'

const patienceMs = 5000

/**
 * Tells the other servers on a graph of each write through Redis, so that their subscribers hear of it at once. While Redis
 * is away, they hear of it as without it, by looking at the graph. Throws REDIS_UNREACHABLE.
 */
export async function exchangeSignals(
  url: string,
  changes: Changes,
  log: Logger,
): Promise<{ close(): Promise<void> }> {
  const self = randomUUID()
  const redis = await openRedis(url, (error) => log.warn({ err: error }, 'Redis is away; it is tried again'))
  await redis.hearing.subscribe(channel, (sender) => {
    if (sender !== self) changes.wake()
  })
  changes.handOn = () => {
    redis.sending
      .publish(channel, self)
      .catch((error: unknown) => log.warn({ err: error }, 'A write was not told of through Redis'))
  }
  return {
    async close() {
      changes.handOn = () => {}
      await redis.close()
    },
  }
}

/**
 * Two connections, since one that listens can do nothing else. Both are taken up again when they are lost. Throws
 * REDIS_UNREACHABLE.
 *
 * @param onLost hears why, each time
 */
export async function openRedis(url: string, onLost: (error: unknown) => void) {
  let opened = false
  // Until it is open, one that does not answer is not tried again.
  const reconnectStrategy = (tried: number) => opened && Math.min(50 * 2 ** tried, 5000)
  const socket = { connectTimeout: patienceMs, reconnectStrategy }
  const sending = createClient({ url, disableOfflineQueue: true, socket })
  const hearing = sending.duplicate()
  const both = [sending, hearing]
  for (const client of both) client.on('error', (error: unknown) => opened && onLost(error))
  try {
    await Promise.all(both.map((client) => client.connect()))
  } catch (cause) {
    for (const client of both) if (client.isOpen) client.destroy()
    throw new WiregraphError(
      'REDIS_UNREACHABLE',
      'The Redis of REDIS_URL does not answer, or refuses: start it, mend the address, or unset REDIS_URL.',
      { cause },
    )
  }
  opened = true
  return {
    sending,
    hearing,
    async close() {
      await Promise.all(both.map((client) => (client.isReady ? client.close() : client.destroy())))
    },
  }
}
