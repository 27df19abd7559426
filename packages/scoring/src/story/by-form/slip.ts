import type { SignalKind } from '@attune/language'
import type { Side } from '../utterance.ts'

/** Words that mean something else than a lexicon takes them for, told by what stands beside them. */
export interface Slip {
  side: Side
  kinds: readonly SignalKind[]
  /** What was heard. */
  words: RegExp
  before?: RegExp
  after?: RegExp
}
