import type { Fact, Instant } from '@attune/core'
import type { FactBook } from './fact-book.ts'
import type { Line } from './line.ts'
import { inOrder, isPastNote, settledIn } from './line-order.ts'

/**
 * An end that was told says when something was over at the latest. "I live in York", said on the 3rd, and "I no longer
 * live in Leeds", said on the 5th: Leeds was over on the 3rd, in whichever order the two were read. What others noted and
 * the customer only ended held where nothing that was told did.
 */
export function clipEnds(book: FactBook, line: Line): void {
  const [told] = inOrder(book, line)
  for (const [index, fact] of told.entries())
    if (fact.status === 'expired') clip(book, fact, told[index + 1]?.validFrom ?? null)
  const held = told.map(({ id }) => book.get(id) as Fact).filter(lasted)
  for (const note of settledIn(book, line).filter(isPastNote)) clip(book, note, firstWithin(note, held))
}

function clip(book: FactBook, { id, validFrom, validTo }: Fact, at: Instant | null): void {
  if (at === null || (validTo !== null && validTo <= at)) return
  const end = validFrom !== null && at < validFrom ? validFrom : at
  if (end !== validTo) book.change(id, { validTo: end }, { because: 'reordered' })
}

const lasted = ({ validFrom, validTo }: Fact): boolean => validFrom === null || validTo === null || validFrom < validTo

/** When the first of these began to hold during the time of a note: its very beginning, if one held by then. */
function firstWithin(note: Fact, held: readonly Fact[]): Instant | null {
  const begins = held.flatMap(({ validFrom, validTo }) => {
    const begin = validFrom ?? note.validFrom
    if (begin === null || note.validFrom === null || begin >= note.validFrom) return begin ?? []
    return validTo === null || validTo > note.validFrom ? note.validFrom : []
  })
  return begins.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null)
}
