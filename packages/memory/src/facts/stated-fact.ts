import type { Fact } from '@attune/core'
import type { Predicate } from '../predicates/predicate.ts'
import type { Rememberer } from './apply-statement.ts'
import { newFact, provenanceOf } from './new-fact.ts'
import type { Statement } from './statement.ts'

/** What was said, as a fact; how it stands and when it holds is for the caller to say. */
export function statedFact(
  statement: Statement,
  predicate: Predicate,
  { book, customerId, basis }: Pick<Rememberer, 'book' | 'customerId' | 'basis'>,
  standing: Pick<Fact, 'status' | 'validFrom' | 'validTo'>,
): Fact {
  const { heard, language } = statement
  return newFact({
    ...{ customerId, predicate, subject: heard.subject, qualifier: heard.qualifier, value: heard.value },
    ...{ provenance: provenanceOf(statement), confidence: heard.confidence, ...standing },
    ...{ basis: basis(predicate), locale: language, now: book.now },
  })
}
