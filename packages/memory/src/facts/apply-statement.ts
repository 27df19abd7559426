import type { Fact, Instant, LegalBasis } from '@attune/core'
import type { Predicate } from '../predicates/predicate.ts'
import { endFact } from './end-fact.ts'
import type { FactBook } from './fact-book.ts'
import { compareInstants, inLine, type Line, lastSaidAt, saidTimes, sameValue, valueKey } from './line.ts'
import { inOrder, settledIn } from './line-order.ts'
import { expiryOf, provenanceOf } from './new-fact.ts'
import { recordFact } from './record-fact.ts'
import type { IgnoredReason, Outcome } from './remembered.ts'
import { settleLine } from './settle-line.ts'
import { splitFact } from './split-fact.ts'
import type { Statement } from './statement.ts'
import { isApart, toldEnds } from './told-ends.ts'

export interface Rememberer {
  customerId: string
  basis: (predicate: Predicate) => LegalBasis
  /** Facts as they are when the reading began, for what is reported. */
  book: FactBook
  outcome: Outcome
}

/** Lets one statement change what is known. */
export function applyStatement(statement: Statement, predicate: Predicate, to: Rememberer): void {
  const { book, outcome } = to
  const { heard } = statement
  const line: Line = { subject: heard.subject, predicate: heard.predicate, qualifier: heard.qualifier }
  const mine = statement.statedBy === 'customer'
  const ignore = (because: IgnoredReason) => void outcome.ignored.push({ heard, because })
  if (wasTakenBack(book, line, statement)) ignore('taken_back')
  // Others may propose that something holds, never that it does not.
  else if (heard.stance === 'ends') {
    if (!mine) ignore('nothing_to_end')
    else if (isToldEnd(book, line, statement)) ignore('known_already')
    else if (endFact(statement, predicate, line, to).length === 0) ignore('nothing_to_end')
  } else if (isKnown(book, line, statement)) ignore('known_already')
  else if (!mine) propose(statement, predicate, line, to)
  else {
    if (heard.stance === 'corrects') retractWrong(statement, line, to)
    state(statement, predicate, line, to)
  }
}

/** The very words, read before. */
function isKnown(book: FactBook, line: Line, { heard, quoteHash, saidAt }: Statement): boolean {
  return book.facts.some(
    (fact) =>
      inLine(fact, line) &&
      fact.provenance.some(
        (source) =>
          source.interactionId === heard.messageId &&
          source.quoteHash === quoteHash &&
          source.at === saidAt &&
          source.span?.[0] === heard.span[0],
      ) &&
      sameValue(fact.value, heard.value),
  )
}

/** The very end, told before. */
const isToldEnd = (book: FactBook, line: Line, { heard, saidAt }: Statement): boolean =>
  saidAt !== null && toldEnds(book, line, heard.value).includes(heard.validTo ?? saidAt)

/** Whether it was forgotten or corrected after this was said. Without a time nobody can tell: then it stays forgotten. */
function wasTakenBack(book: FactBook, line: Line, { heard, saidAt, quoteHash }: Statement): boolean {
  const key = valueKey(heard.value)
  return book.facts.some((fact) => {
    if (fact.status !== 'retracted' && fact.status !== 'erased') return false
    if (!inLine(fact, line)) return false
    const words = fact.provenance.some((source) => source.quoteHash === quoteHash && source.at === saidAt)
    const since = saidAt !== null && fact.retractedAt !== null && saidAt > fact.retractedAt
    if (since) return false
    return (
      words ||
      valueKey(fact.value) === key ||
      book.changes.some((change) => change.factId === fact.id && change.valueHash === key)
    )
  })
}

function propose(statement: Statement, predicate: Predicate, line: Line, to: Rememberer): void {
  const { book, outcome } = to
  const { heard, saidAt } = statement
  const ends = toldEnds(book, line, heard.value)
  const known = book.facts.find(
    (fact) =>
      inLine(fact, line) &&
      (fact.status === 'active' || fact.status === 'proposed') &&
      sameValue(fact.value, heard.value) &&
      !isApart(fact, saidAt, ends),
  )
  if (known) {
    outcome.confirmed.push(sayAgain(book, known, statement, predicate))
    return
  }
  outcome.added.push(recordFact(statement, predicate, 'proposed', line, to))
}

function state(statement: Statement, predicate: Predicate, line: Line, to: Rememberer): void {
  const { book, outcome } = to
  const { heard } = statement
  const ends = toldEnds(book, line, heard.value)
  const waiting = book.facts.find(
    (fact) =>
      (fact.status === 'proposed' || fact.status === 'disputed') &&
      inLine(fact, line) &&
      sameValue(fact.value, heard.value) &&
      !isApart(fact, statement.saidAt, ends) &&
      !cameBack(fact, statement, predicate, book, line),
  )
  if (waiting) {
    outcome.confirmed.push(settleWaiting(waiting, statement, predicate, book))
  } else {
    const known = knownAround(statement, predicate, settledIn(book, line), ends, to)
    if (known) outcome.confirmed.push(sayAgain(book, known, statement, predicate))
    else outcome.added.push(recordFact(statement, predicate, 'active', line, to))
  }
  if (predicate.cardinality === 'many') return
  const newest = outcome.added.at(-1)?.id ?? ''
  outcome.superseded.push(...settleLine(book, line, newest))
}

/** Something else was said since, so this is a time of its own; whether the disputed one held is as open as before. */
function cameBack(fact: Fact, { saidAt }: Statement, predicate: Predicate, book: FactBook, line: Line): boolean {
  const last = saidTimes(fact).at(-1)
  if (fact.status !== 'disputed' || predicate.cardinality === 'many' || saidAt === null || last === undefined)
    return false
  return inOrder(book, line)[0].some((other) => saidTimes(other).some((at) => at > last && at <= saidAt))
}

/** What was proposed is said by the customer in person; what was disputed only counts again when it is said after that. */
function settleWaiting(fact: Fact, statement: Statement, predicate: Predicate, book: FactBook): Fact {
  const again = sayAgain(book, fact, statement, predicate)
  const disputedAt = book.changes.findLast((change) => change.factId === fact.id && change.to === 'disputed')?.at
  const stays =
    fact.status === 'disputed' &&
    !(statement.saidAt !== null && disputedAt !== undefined && statement.saidAt > disputedAt)
  if (stays) return again
  // When somebody noted it does not tell since when it holds.
  const begin = statement.heard.validFrom ?? statement.saidAt
  return book.change(
    fact.id,
    { status: 'active', validFrom: fact.status === 'proposed' ? (begin ?? fact.validFrom) : again.validFrom },
    { because: fact.status === 'proposed' ? 'confirmed' : 'upheld', by: 'customer' },
  )
}

/**
 * The fact that this statement says again: the one of the same value that held when it was said, or would begin to hold
 * with the next thing that was said. A value that came back later is a fact of its own, with its own time.
 */
function knownAround(
  { saidAt, heard }: Statement,
  predicate: Predicate,
  line: readonly Fact[],
  ends: readonly Instant[],
  to: Rememberer,
): Fact | null {
  const same = line.filter((fact) => sameValue(fact.value, heard.value) && !isApart(fact, saidAt, ends))
  if (predicate.cardinality === 'many' || saidAt === null) {
    return same.find((fact) => !isOver(fact, saidAt)) ?? null
  }
  const said = line
    .flatMap((fact) => saidTimes(fact).map((at) => ({ fact, at })))
    .sort((a, b) => compareInstants(a.at, b.at))
  const before = said.findLast(({ at }) => at <= saidAt)?.fact
  const after = said.find(({ at }) => at > saidAt)?.fact
  if (before && same.includes(before) && !isOver(before, saidAt)) return before
  if (after && same.includes(after)) return after
  if (before !== undefined && before === after) splitFact(before, saidAt, predicate, to.book)
  return null
}

/** It had come to its end before this was said; without a time, whatever has ended is over. */
const isOver = ({ status, validTo }: Fact, saidAt: string | null): boolean =>
  status !== 'active' && (saidAt === null || validTo === null || validTo <= saidAt)

function sayAgain(book: FactBook, fact: Fact, statement: Statement, predicate: Predicate): Fact {
  const { heard, saidAt } = statement
  const [first] = saidTimes(fact)
  // Somebody else's earlier note does not tell since when what the customer said holds.
  const counts = fact.status !== 'active' || statement.statedBy === 'customer'
  const earlier = counts && saidAt !== null && first !== undefined && saidAt < first
  const last = lastSaidAt(fact)
  const later = saidAt !== null && (last === null || saidAt > last)
  const changed = {
    provenance: [...fact.provenance, provenanceOf(statement)],
    confidence: surer(fact.confidence, heard.confidence),
    ...(earlier ? { validFrom: heard.validFrom ?? saidAt } : {}),
    ...(later ? { expiresAt: expiryOf(predicate, saidAt) } : {}),
  }
  return book.change(fact.id, changed, { because: 'said_again' })
}

/** Two independent sources: both would have to be wrong. Never quite sure. */
const surer = (a: number | null, b: number): number => Math.min(0.99, 1 - (1 - (a ?? 0)) * (1 - b))

/** "Not Anne, Anna": what was said before was wrong from the start. */
function retractWrong({ heard, saidAt, quote }: Statement, line: Line, { book, outcome }: Rememberer): void {
  for (const fact of book.facts) {
    if (!inLine(fact, line) || !['active', 'proposed', 'disputed'].includes(fact.status)) continue
    if (sameValue(fact.value, heard.value) || fact.cardinality === 'many') continue
    const last = saidTimes(fact).at(-1)
    if (saidAt !== null && last !== undefined && last > saidAt) continue
    outcome.corrected.push(
      book.change(
        fact.id,
        { status: 'retracted', retractedAt: book.now },
        { because: 'corrected', by: 'customer', note: quote },
      ),
    )
  }
}
