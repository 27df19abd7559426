import { deterministicId, type Fact, type Instant, type Provenance } from '@attune/core'
import type { Predicate } from '../predicates/predicate.ts'
import type { FactBook } from './fact-book.ts'
import { expiryOf } from './new-fact.ts'

/**
 * Parts a fact at a moment at which something else turned out to hold: "Leeds" said in 2020 and 2024 is two facts once
 * "York" of 2022 comes in. The earlier part keeps the id.
 */
export function splitFact(fact: Fact, at: Instant, predicate: Predicate, book: FactBook): void {
  const later = fact.provenance.filter((source) => source.at !== null && source.at > at).sort(byTime)
  const first = later.find(({ statedBy }) => statedBy === 'customer') ?? later[0]
  const last = later.at(-1)?.at
  if (first === undefined || last == null) return
  const earlier = fact.provenance.filter((source) => !later.includes(source))
  const laterFact = {
    ...fact,
    id: idOfLaterPart(fact, first),
    provenance: later,
    validFrom: first.at,
    recordedAt: book.now,
    expiresAt: expiryOf(predicate, last),
  }
  const added = book.add(laterFact, { because: 'reordered', otherFactId: fact.id })
  book.change(
    fact.id,
    { provenance: earlier, status: 'superseded', validTo: at, retractedAt: book.now },
    { because: 'superseded', otherFactId: added.id },
  )
}

const idOfLaterPart = (fact: Fact, { interactionId, at, quoteHash }: Provenance): string =>
  deterministicId({ system: 'attune', type: 'fact', id: JSON.stringify([fact.id, interactionId, at, quoteHash]) })

const byTime = (a: Provenance, b: Provenance): number => ((a.at ?? '') < (b.at ?? '') ? -1 : 1)
