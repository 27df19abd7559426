/**
 * A list that only grows and never changes: adding costs the same however long it is, and whoever holds an earlier state
 * of it, such as a draft that is tried and taken back, still has that.
 */
export type Tape<T> = { readonly value: T; readonly before: Tape<T> } | null

export const append = <T>(before: Tape<T>, value: T): Tape<T> => ({ value, before })

/** From the first to the last. */
export function listOf<T>(tape: Tape<T>): T[] {
  const list: T[] = []
  for (let cell = tape; cell; cell = cell.before) list.push(cell.value)
  return list.reverse()
}
