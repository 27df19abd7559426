import type { Predicate } from './predicates/predicate.ts'

/** Where predicates are looked up: what `createRegistry` returns. */
export interface PredicateSource {
  get(name: string): Predicate | null | undefined
}
