import type { Fact, Instant, JsonValue } from '@attune/core'
import type { FactBook } from './fact-book.ts'
import { compareInstants, inLine, type Line, saidTimes, sameValue } from './line.ts'

/** Taken back or forgotten: what was told of its end tells nothing. */
const gone = new Set<Fact['status']>(['retracted', 'erased'])

/**
 * When the customer told that a value no longer holds, the earliest first; whatever became of the facts since. An end
 * without a time of its own stands nowhere in the order and is left out.
 */
export function toldEnds(book: FactBook, line: Line, value: JsonValue): Instant[] {
  const ids = new Set(
    book.facts
      .filter((fact) => inLine(fact, line) && !gone.has(fact.status) && sameValue(fact.value, value))
      .map(({ id }) => id),
  )
  if (ids.size === 0) return []
  const told = book.changes.flatMap(({ factId, because, by, validTo, at }) =>
    because === 'ended' && by === 'customer' && validTo !== null && validTo !== at && ids.has(factId) ? [validTo] : [],
  )
  return [...new Set(told)].sort(compareInstants)
}

/**
 * An end that was told before anything is known that it ends. It holds at no time; what was said before it, and is read
 * later, comes to stand in its place.
 */
export const isEndNote = (book: FactBook, { id, status, validFrom, validTo }: Fact): boolean =>
  status === 'expired' &&
  validFrom !== null &&
  validFrom === validTo &&
  book.changes.every(({ factId, because }) => factId !== id || because === 'ended')

/** Whether an end was told between a fact and something said at another time, so that the two are two. */
export function isApart(fact: Fact, saidAt: Instant | null, ends: readonly Instant[]): boolean {
  if (saidAt === null || ends.length === 0) return false
  const times = saidTimes(fact)
  if (times.length === 0) return false
  return times.every((at) => ends.some((end) => (saidAt < at ? saidAt <= end && end < at : at <= end && end < saidAt)))
}
