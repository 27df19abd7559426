import type { Conversation, LegalBasis } from '@attune/core'
import type { Reader } from '@attune/language'
import type { PredicateSource } from './predicate-source.ts'
import type { Predicate } from './predicates/predicate.ts'
import type { Extractor, Heard } from './remember/extractor.ts'
import type { Ear } from './remember/packs/pack-data.ts'

/** What hears facts in a conversation: what `createListener` returns. */
export interface Listener {
  hear(conversation: Conversation): readonly Heard[]
  /** Name and version, as it goes into the provenance. */
  readonly id?: string
}

/** What goes for every conversation, whoever listens. */
interface RememberingOptions {
  /** On what ground facts are kept. Default: legitimate interests, and for sensitive and special ones consent. */
  basis?: (predicate: Predicate) => LegalBasis
  /** Reads what is promised: `createReader` of `@attune/language`. Without it no promises are remembered. */
  reader?: Reader
  /** IANA zone of the side that serves, for "by noon". Default: not known, then UTC. */
  timeZone?: string | null
  /** Plug-ins that may propose facts; asked by `propose`. */
  extractors?: readonly Extractor[]
}

/** Options of `createMemory`. Give `languages`, or a `listener` of your own. */
export interface MemoryOptions extends RememberingOptions {
  /** `factsInEnglish` of `@attune/memory/en`, `factsInChinese` of `@attune/memory/zh`, or both. */
  languages?: readonly Ear[]
  /** Hears instead of the one that `languages` makes. */
  listener?: Listener
  /** Predicates of your own, beside those of `createRegistry`; or a source that stands in their place. */
  predicates?: readonly Predicate[] | PredicateSource
}

/** What memory is made of. */
export interface MemoryParts extends RememberingOptions {
  listener: Listener
  predicates: PredicateSource
}
