import type { Instant } from '@attune/core'

/** Both lists in the order of time, as far as it is known; of two with one id only the first list's. */
export function mergeById<Item>(
  one: readonly Item[],
  other: readonly Item[],
  idOf: (item: Item) => string,
  at: (item: Item) => Instant | null,
): Item[] {
  const ids = new Set(one.map(idOf))
  const added = other.filter((item) => !ids.has(idOf(item)))
  const merged: Item[] = []
  let next = 0
  for (const item of one) {
    while (next < added.length && isEarlier(at(added[next] as Item), at(item))) merged.push(added[next++] as Item)
    merged.push(item)
  }
  return [...merged, ...added.slice(next)]
}

function isEarlier(one: Instant | null, other: Instant | null): boolean {
  return one !== null && other !== null && Date.parse(one) < Date.parse(other)
}

/** Of those with the same key the first, unless a later one is `better`. */
export function withoutDoubles<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  better: (item: Item, than: Item) => boolean = () => false,
): Item[] {
  const kept = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    const before = kept.get(key)
    if (before === undefined || better(item, before)) kept.set(key, item)
  }
  return [...kept.values()]
}

export function idOf({ id }: { id: string }): string {
  return id
}

export function idOfVisit({ conversationId }: { conversationId: string }): string {
  return conversationId
}
