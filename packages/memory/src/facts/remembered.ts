import type { Fact } from '@attune/core'
import type { Heard } from '../remember/extractor.ts'
import type { NotHeard } from './statement.ts'

/**
 * Why something that was heard changed nothing. `taken_back`: the customer had it forgotten or corrected, and this was
 * said before that. `nothing_to_end`: it ends or corrects what is not known; an end with a time is kept all the same, and
 * closes what was said before it when that is read.
 */
export type IgnoredReason = NotHeard | 'unknown_predicate' | 'known_already' | 'taken_back' | 'nothing_to_end'

/** Something that was heard and is not kept, with the reason. */
export interface Ignored {
  heard: Heard
  because: IgnoredReason
}

/** What became of what was heard. */
export interface Outcome {
  added: Fact[]
  /** Known before; said again, or now said by the customer in person. */
  confirmed: Fact[]
  superseded: Fact[]
  ended: Fact[]
  /** Taken back, because the customer said it was wrong. */
  corrected: Fact[]
  ignored: Ignored[]
}
