import type { Fact, Instant } from '@attune/core'
import type { Predicate } from '../predicates/predicate.ts'
import type { Rememberer } from './apply-statement.ts'
import { clipEnds } from './clip-ends.ts'
import type { FactBook } from './fact-book.ts'
import { inLine, type Line, sameValue } from './line.ts'
import { statedFact } from './stated-fact.ts'
import type { Statement } from './statement.ts'
import { isEndNote, toldEnds } from './told-ends.ts'

/** Records what was said as a fact of its own; over by now when its end was told before it was read. */
export function recordFact(
  statement: Statement,
  predicate: Predicate,
  status: 'active' | 'proposed',
  line: Line,
  to: Rememberer,
): Fact {
  const { book } = to
  const { heard, saidAt } = statement
  const fact = statedFact(statement, predicate, to, {
    status,
    validFrom: heard.validFrom ?? saidAt,
    validTo: heard.validTo,
  })
  const because = status === 'active' ? 'said' : 'proposed'
  const end = saidAt === null ? undefined : toldEnds(book, line, heard.value).find((at) => at >= saidAt)
  return end === undefined ? book.add(fact, { because }) : recordEnded(fact, end, line, because, book)
}

/** Its end was told before it was read: it comes in as what it is by now, in the place of the end when that stood alone. */
function recordEnded(fact: Fact, end: Instant, line: Line, because: 'said' | 'proposed', book: FactBook): Fact {
  const ended = { status: 'expired' as const, validTo: end, retractedAt: book.now }
  const note = book.facts.find(
    (known) =>
      inLine(known, line) && known.validTo === end && isEndNote(book, known) && sameValue(known.value, fact.value),
  )
  const id = note?.id ?? book.add(fact, { because }).id
  if (note) book.change(id, { ...fact, ...ended, id, recordedAt: note.recordedAt }, { because })
  else book.change(id, ended, { because: 'ended', by: 'customer' })
  // Who only noted it does not take from the time in which something told held.
  if (fact.cardinality === 'one') clipEnds(book, line)
  return book.get(id) as Fact
}
