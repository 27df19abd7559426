import type { Fact } from '@attune/core'
import { createRegistry } from '../predicates/registry.ts'
import type { Profile } from '../profile/profile.ts'
import type { PredicatesGiven } from '../recall/recall-alone.ts'
import { indexFacts } from '../recall/relevance.ts'
import { type BriefOptions, briefOf } from './brief.ts'
import type { Brief } from './brief-page.ts'

/**
 * One screen before replying. Promises are those of the profile and of `commitments`; a memory with a reader also finds the
 * ones of the conversation at hand.
 *
 * @throws OptionsError for an option that cannot be read
 * @example
 * brief(profile, { now, assurance: 'channel', locale: 'zh-Hans' }).text
 */
export function brief(
  profile: Profile,
  { predicates = createRegistry(), ...options }: BriefOptions & PredicatesGiven,
): Brief {
  const indexOf = (facts: readonly Fact[]) => indexFacts(facts, predicates)
  return briefOf(profile, options, { predicates, indexOf, promisesIn: () => [] })
}
