/**
 * The results of working on the items, in the order of the items, while up to `ahead` of them are in work. An item
 * is asked for only when there is room for it, and a result that is ready does not wait for the next item, so that
 * neither a slow source nor a slow consumer makes anything pile up.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Result | Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const source = iteratorOf(items)
  const inWork: Promise<Result>[] = []
  let coming: Promise<IteratorResult<Item>> | undefined
  let ended = false
  try {
    while (!ended || inWork.length > 0) {
      const [head] = inWork
      if (!ended && inWork.length < ahead) coming ??= heeded(source.next())
      const arrived = await Promise.race([
        ...(head === undefined ? [] : [head.then(() => undefined)]),
        ...(coming === undefined ? [] : [coming]),
      ])
      if (arrived === undefined) {
        yield await (inWork.shift() as Promise<Result>)
        continue
      }
      coming = undefined
      if (arrived.done) ended = true
      else inWork.push(heeded(Promise.resolve(work(arrived.value))))
    }
  } finally {
    // A source that is waiting for its next item answers only when that has come: too long for who is leaving.
    const left = source.return?.()
    if (coming === undefined) await left
    else if (left !== undefined) heeded(left)
  }
}

function iteratorOf<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncIterator<Item> {
  if (Symbol.asyncIterator in items) return items[Symbol.asyncIterator]()
  const iterator = items[Symbol.iterator]()
  return {
    next: async () => iterator.next(),
    return: async () => iterator.return?.() ?? { done: true, value: undefined },
  }
}

/** A promise whose failure is met when its turn comes; until then it is not an unhandled one. */
function heeded<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
