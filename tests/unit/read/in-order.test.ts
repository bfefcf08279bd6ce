import { expect, test } from 'vitest'
import { inOrder } from '../../../src/ingest/threads/in-order.ts'

/** Work that is done only when it is told to be. */
function held() {
  const release = new Map<number, () => void>()
  const work = (item: number) => new Promise<number>((resolve) => release.set(item, () => resolve(item)))
  return { release, work }
}

async function settled() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}

test('results come in the order of the items, whichever is done first', async () => {
  const { release, work } = held()
  const results = inOrder([1, 2, 3], work, 3)
  const first = results.next()
  await settled()
  for (const item of [3, 2, 1]) release.get(item)?.()
  expect([(await first).value, (await results.next()).value, (await results.next()).value]).toEqual([1, 2, 3])
  expect((await results.next()).done).toBe(true)
})

test('no more items are taken than may be in work, however slow the consumer', async () => {
  let taken = 0
  let closed = false
  function* items() {
    try {
      for (;;) yield taken++
    } finally {
      closed = true
    }
  }
  const results = inOrder(items(), (item) => item, 3)
  for (let read = 1; read <= 10; read++) {
    await results.next()
    await settled()
    expect(taken).toBeLessThanOrEqual(read + 3)
  }
  await results.return(undefined)
  expect(closed).toBe(true)
})

test('a result that is ready does not wait for a source that is slow', async () => {
  async function* items() {
    yield 1
    await new Promise(() => undefined)
  }
  const results = inOrder(items(), (item) => item, 4)
  expect((await results.next()).value).toBe(1)
  await results.return(undefined)
})

test.each([
  ['work', () => inOrder([1], async () => Promise.reject(new Error('broken')), 2)],
  [
    'the source',
    () =>
      inOrder(
        (function* () {
          yield Promise.reject(new Error('broken'))
        })(),
        (item) => item,
        2,
      ),
  ],
])('what %s throws reaches the consumer', async (_, results) => {
  await expect(results().next()).rejects.toThrow('broken')
})
