import type { PredicateSource } from '../predicate-source.ts'
import { createRegistry } from '../predicates/registry.ts'
import type { Profile } from '../profile/profile.ts'
import { type Recall, type RecallOptions, recallFrom } from './recall.ts'
import { indexFacts } from './relevance.ts'

/** Where a thing that stands alone looks up what facts are called. */
export interface PredicatesGiven {
  /** Default: `createRegistry()`, everything that can be remembered out of the box. */
  predicates?: PredicateSource
}

/**
 * What of a profile may be used now: said aloud, heeded in silence, or kept back, each with the reason. Whatever is missing
 * keeps a fact back. A memory of `createMemory` does the same and keeps the index of a profile for the next question.
 *
 * @throws OptionsError for an option that cannot be read
 * @example
 * const { mention } = recall(profile, { now, assurance: 'channel', purpose: 'service_personalisation' })
 */
export function recall(
  profile: Profile,
  { predicates = createRegistry(), ...options }: RecallOptions & PredicatesGiven,
): Recall {
  return recallFrom(profile, options, { predicates, indexOf: (facts) => indexFacts(facts, predicates) })
}
