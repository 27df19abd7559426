import type { Fact, Instant } from '@attune/core'
import type { Predicate } from '../predicates/predicate.ts'
import type { Rememberer } from './apply-statement.ts'
import { clipEnds } from './clip-ends.ts'
import { inLine, type Line, saidTimes, sameValue } from './line.ts'
import { splitFact } from './split-fact.ts'
import { statedFact } from './stated-fact.ts'
import type { Statement } from './statement.ts'
import { isEndNote } from './told-ends.ts'

const mayEnd = new Set<Fact['status']>(['active', 'proposed', 'superseded', 'expired'])

/**
 * "I no longer live in Leeds": closes what was said before it. What was said later is left alone, for an old conversation
 * may be read late; and an end that closes nothing that is known is kept, for what it ends may be read later still.
 *
 * @returns what ended of what is known
 */
export function endFact(statement: Statement, predicate: Predicate, line: Line, to: Rememberer): Fact[] {
  const { heard, saidAt } = statement
  const { book, outcome } = to
  const inQuestion = (fact: Fact): boolean =>
    inLine(fact, line) &&
    mayEnd.has(fact.status) &&
    !isEndNote(book, fact) &&
    (heard.value === null || sameValue(fact.value, heard.value))
  if (saidAt !== null)
    for (const fact of book.facts.filter(inQuestion)) if (spans(fact, saidAt)) splitFact(fact, saidAt, predicate, book)
  const over = book.facts.filter((fact) => inQuestion(fact) && isClosedBy(fact, saidAt))
  const ended = over.map((fact) =>
    book.change(
      fact.id,
      {
        status: 'expired',
        validTo: heard.validTo ?? heard.validFrom ?? saidAt ?? book.now,
        retractedAt: fact.retractedAt ?? book.now,
      },
      { because: 'ended', by: 'customer' },
    ),
  )
  if (ended.some(({ cardinality }) => cardinality === 'one')) clipEnds(book, line)
  if (ended.length === 0 && saidAt !== null && heard.value !== null) keepEnd(statement, saidAt, predicate, to)
  outcome.ended.push(...ended)
  return ended
}

/** It was said before the end, and again after it. */
function spans(fact: Fact, end: Instant): boolean {
  const times = saidTimes(fact)
  const [first = end] = times
  return first <= end && (times.at(-1) ?? end) > end
}

function isClosedBy(fact: Fact, saidAt: Instant | null): boolean {
  const last = saidTimes(fact).at(-1)
  const isOver = fact.status === 'superseded' || fact.status === 'expired'
  if (saidAt === null || last === undefined) return !isOver
  return last <= saidAt && (!isOver || fact.validTo === null || saidAt < fact.validTo)
}

function keepEnd(statement: Statement, saidAt: Instant, predicate: Predicate, to: Rememberer): void {
  const { book } = to
  const end = statement.heard.validTo ?? saidAt
  const fact = statedFact(statement, predicate, to, { status: 'expired', validFrom: end, validTo: end })
  book.add({ ...fact, retractedAt: book.now }, { because: 'ended', by: 'customer' })
}
