import type { Span } from '@attune/core'
import type { SignalKind } from './signal-kind.ts'

/**
 * Something the reader recognised, and where.
 *
 * `span` indexes the original text in UTF-16 units, so `text.slice(...span)` is the quote whatever was folded or
 * lower-cased on the way. `strength` runs from 0 to 1: for a feeling it is arousal (how strong, not which feeling);
 * for everything else how clearly it was said.
 */
export interface Signal {
  kind: SignalKind
  span: Span
  /** How strongly the words say it, from 0 to 1. */
  strength: number
  /** What the lexicon knows about these words, e.g. `{ grade: 'owned' }` of an apology or `{ datum: 'email' }`. */
  data: SignalData
  /**
   * What the act is about, for an `apology` (sorry for what), an `acknowledgement`, a `promise` and a `refusal`; absent
   * when its clause names nothing, and from a reader without the detail `objects`. Then `data.object` is true, and `data.generic` too when the words fit every case
   * ("any inconvenience", 给您带来的不便).
   *
   * @example
   * const text = 'I am sorry for the double charge.'
   * const apology = readMessage(text).signals.find(({ kind }) => kind === 'apology')
   * text.slice(...(apology?.object ?? [0, 0])) // 'the double charge'
   */
  object?: Span
}

/** What the lexicon knows about a wording, by name. */
export type SignalData = Readonly<Record<string, string | number | boolean>>
