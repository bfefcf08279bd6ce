/** How many items of an ascending list lie below a limit, by binary search. */
export function countBelow<Item>(items: readonly Item[], limit: number, at: (item: Item) => number): number {
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (at(items[middle] as Item) < limit) from = middle + 1
    else to = middle
  }
  return from
}
