/**
 * Positions of equal keys, in the order in which the keys first occur.
 *
 * @example
 * groupBy(['a', 'b', 'a']) // [[0, 2], [1]]
 */
export function groupBy(keys: readonly unknown[]): Int32Array[] {
  const groups = new Map<unknown, number[]>()
  keys.forEach((key, index) => {
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  })
  return [...groups.values()].map((group) => Int32Array.from(group))
}
