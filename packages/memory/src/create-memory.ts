import { type Fact, OptionsError } from '@attune/core'
import { type BriefOptions, briefOf } from './brief/brief.ts'
import type { Brief } from './brief/brief-page.ts'
import { type Exported, type ExportOptions, exportAll } from './export/export-all.ts'
import { promisesIn } from './facts/promises-in.ts'
import { propose } from './facts/propose.ts'
import { type Rememberable, type Remembered, type RememberOptions, remember } from './facts/remember.ts'
import type { Listener, MemoryOptions, MemoryParts } from './memory-options.ts'
import type { PredicateSource } from './predicate-source.ts'
import { createRegistry } from './predicates/registry.ts'
import type { Profile } from './profile/profile.ts'
import { type Recall, type RecallOptions, recallFrom } from './recall/recall.ts'
import { type FactIndex, indexFacts } from './recall/relevance.ts'
import { createListener } from './remember/create-listener.ts'
import { type CorrectOptions, correct } from './verbs/correct.ts'

/** Remembers customers. It holds no customer itself: every verb takes a profile and gives a new one. */
export interface Memory {
  /**
   * Takes what the customer said in a conversation into the profile. The customer's own words count at once, everybody
   * else's only propose; the same conversation remembered twice changes nothing.
   *
   * @throws InputError when the conversation cannot be read or is another customer's; AttuneError with code `suppressed`
   * when the customer was erased
   */
  remember(profile: Profile, conversation: Rememberable, options: RememberOptions): Remembered
  /** Asks the plug-ins. What they find is recorded as proposed, and only when the customer's words are really there. */
  propose(profile: Profile, conversation: Rememberable, options: RememberOptions): Promise<Remembered>
  /** What may be used now: said aloud, heeded in silence, or kept back, each with the reason. */
  recall(profile: Profile, options: RecallOptions): Recall
  /** One screen before replying: who it is, what was promised, what they told us, what may be offered, what to leave unsaid. */
  brief(profile: Profile, options: BriefOptions): Brief
  /** `correct`, with the sentence of the predicate. */
  correct(profile: Profile, factId: string, options: CorrectOptions): Profile
  /** `exportAll`, with what facts are called. */
  exportAll(profile: Profile, options: ExportOptions): Exported
}

/**
 * Builds a memory.
 *
 * @throws OptionsError for an option that cannot be used
 * @example
 * const memory = createMemory({ languages: [factsInEnglish, factsInChinese] })
 * memory.remember(createProfile({ id: 'anna' }), "customer: I'm allergic to peanuts", { now }).added[0]?.value // 'peanuts'
 */
export function createMemory({ languages, listener, predicates: given, ...rest }: MemoryOptions): Memory {
  const predicates = sourceOf(given)
  const parts: MemoryParts = { ...rest, listener: listenerOf(languages, listener), predicates }
  const { reader, timeZone = null } = parts
  // An index belongs to the facts as they were when it was built, and goes with them.
  const indexes = new WeakMap<readonly Fact[], FactIndex>()
  function indexOf(facts: readonly Fact[]): FactIndex {
    const known = indexes.get(facts)
    if (known) return known
    const fresh = indexFacts(facts, predicates)
    indexes.set(facts, fresh)
    return fresh
  }
  return {
    remember: (profile, conversation, options) => remember(profile, conversation, options, parts),
    propose: (profile, conversation, options) => propose(profile, conversation, options, parts),
    recall: (profile, options) => recallFrom(profile, options, { predicates, indexOf }),
    brief: (profile, options) =>
      briefOf(profile, options, {
        predicates,
        indexOf,
        promisesIn: (conversation, customerId) =>
          reader ? promisesIn(conversation, reader, { customerId, timeZone }) : [],
      }),
    correct: (profile, factId, options) => correct(profile, factId, { predicates, ...options }),
    exportAll: (profile, options) => exportAll(profile, { predicates, ...options }),
  }
}

function listenerOf(languages: MemoryOptions['languages'], listener: MemoryOptions['listener']): Listener {
  if (listener === undefined && Array.isArray(languages) && languages.length > 0) return createListener({ languages })
  if (listener === undefined)
    throw new OptionsError('languages: expected factsInEnglish, factsInChinese or both, or a listener', 'languages')
  if (languages !== undefined) throw new OptionsError('listener: give either languages or a listener', 'listener')
  if (typeof listener?.hear !== 'function')
    throw new OptionsError('listener: expected what createListener returns', 'listener')
  return listener
}

const sourceOf = (given: MemoryOptions['predicates']): PredicateSource =>
  given === undefined || 'length' in given ? createRegistry(given) : given
