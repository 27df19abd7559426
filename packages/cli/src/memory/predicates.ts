import type { PredicateSource } from '@attune/memory'

/** What can be remembered, and what it is called. */
export const predicates: PredicateSource = new Map()
