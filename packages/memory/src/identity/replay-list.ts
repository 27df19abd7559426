import { sameJson } from './same-json.ts'

/** What became of something: how it was, and how it is now. */
export interface Change<Value> {
  was: Value
  is: Value
}

export interface ReplayRules<Item> {
  idOf: (item: Item) => string
  /** Whether something new is taken along. */
  takes: (added: Item) => boolean
  /** Whether something changed stays as it is here. Default: it is changed here, too. */
  spares?: (item: Item, was: Item) => boolean
}

/** Does to a list what was done to another: what was changed or removed there is changed or removed here. */
export function replayList<Item>(list: Item[], { was, is }: Change<Item[]>, rules: ReplayRules<Item>): Item[] {
  // Not only the quick way: it is exact also for a list in which an id occurs twice.
  if (sameJson(was, is)) return list
  const { idOf, takes, spares = () => false } = rules
  const before = new Map(was.map((item) => [idOf(item), item]))
  const after = new Map(is.map((item) => [idOf(item), item]))
  const kept = list.flatMap((item) => {
    const then = before.get(idOf(item))
    const now = after.get(idOf(item))
    if (then === undefined || now === undefined) return []
    return [sameJson(then, now) || spares(now, then) ? item : now]
  })
  return [...kept, ...is.filter((item) => !before.has(idOf(item)) && takes(item))]
}
