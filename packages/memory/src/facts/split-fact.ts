import type { Fact, Instant } from '@attune/core'
import type { Predicate } from '../predicates/predicate.ts'
import type { FactBook } from './fact-book.ts'
import { newFact } from './new-fact.ts'

/**
 * Parts a fact at a moment at which something else turned out to hold: "Leeds" said in 2020 and 2024 is two facts once
 * "York" of 2022 comes in. The earlier part keeps the id.
 */
export function splitFact(fact: Fact, at: Instant, predicate: Predicate, book: FactBook): void {
  const later = fact.provenance.filter((source) => source.at !== null && source.at > at)
  const [first] = later
  if (first === undefined) return
  const { id, expiresAt } = newFact({
    customerId: fact.customerId ?? '',
    subject: fact.subject,
    predicate,
    qualifier: fact.qualifier,
    value: fact.value,
    provenance: first,
    confidence: fact.confidence,
    status: fact.status === 'superseded' ? 'superseded' : 'active',
    validFrom: first.at,
    validTo: null,
    basis: fact.basis ?? 'unknown',
    now: book.now,
  })
  const earlier = fact.provenance.filter((source) => !later.includes(source))
  const end = fact.validTo
  book.change(
    fact.id,
    { provenance: earlier, status: 'superseded', validTo: at, retractedAt: book.now },
    { because: 'superseded', otherFactId: id },
  )
  const laterFact = {
    ...fact,
    id,
    provenance: later,
    validFrom: first.at,
    validTo: end,
    recordedAt: book.now,
    expiresAt,
  }
  book.add(laterFact, { because: 'reordered', otherFactId: fact.id })
}
