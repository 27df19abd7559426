import type { Fact, Instant } from '@attune/core'
import { clipEnds } from './clip-ends.ts'
import type { FactBook } from './fact-book.ts'
import type { Line } from './line.ts'
import { inOrder } from './line-order.ts'

/**
 * Puts the values of a line in the order in which they were said: each ends where the next begins, and only the last may
 * hold. What carries no time is ordered by when it was recorded, among its like; between a dated and an undated
 * statement nobody can tell, so both stand and contradict each other.
 *
 * @returns the facts that were superseded now
 */
export function settleLine(book: FactBook, line: Line, newest: string): Fact[] {
  const superseded = inOrder(book, line).flatMap((group) => {
    const begins = new Set(group.map(({ validFrom }) => validFrom).filter((from) => from !== null))
    return group.flatMap((fact, index) => {
      const next = group[index + 1]
      return next === undefined ? [] : closeBy(book, fact, next, begins, newest)
    })
  })
  clipEnds(book, line)
  return superseded
}

function closeBy(book: FactBook, fact: Fact, next: Fact, begins: ReadonlySet<Instant>, newest: string): Fact[] {
  if (fact.status === 'expired') return []
  const own = ownEnd(fact, begins)
  const begin = next.validFrom
  const validTo = own !== null && (begin === null || own < begin) ? own : begin
  if (fact.status === 'superseded' && fact.validTo === validTo) return []
  const because = fact.status === 'active' ? 'superseded' : 'reordered'
  const changed = book.change(
    fact.id,
    { status: 'superseded', validTo, retractedAt: fact.retractedAt ?? book.now },
    { because, otherFactId: next.id },
  )
  return because === 'superseded' && fact.id !== newest ? [changed] : []
}

/** An end that was told, not one that came from the fact that followed. */
const ownEnd = ({ validTo }: Fact, begins: ReadonlySet<Instant>): Instant | null =>
  validTo !== null && !begins.has(validTo) ? validTo : null
