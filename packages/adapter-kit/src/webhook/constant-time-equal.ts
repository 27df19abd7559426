/**
 * Whether two byte strings are the same, in a time that depends on the length of `given` only: it neither stops at the
 * first difference nor tells how long `expected` is. JavaScript promises nothing about time; without a branch on the
 * bytes there is nothing left that an engine would shorten.
 *
 * @example
 * constantTimeEqual(Uint8Array.of(1, 2), Uint8Array.of(1, 3)) // false
 */
export function constantTimeEqual(given: Uint8Array, expected: Uint8Array): boolean {
  let difference = given.length ^ expected.length
  for (let index = 0; index < given.length; index++) {
    difference |= (given[index] ?? 0) ^ (expected[index % Math.max(expected.length, 1)] ?? 0)
  }
  return difference === 0
}
