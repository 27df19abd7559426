import type { Span } from '@attune/core'
import type { SignalKind } from '../signal-kind.ts'

export interface FoundObject {
  span: Span
  /** Only words that fit every case: "any inconvenience", 带来的不便. */
  generic: boolean
}

/** Finds what an act is about in the clause it stands in; looks a bounded number of characters around the hit. */
export type ObjectFinder = (text: string, hit: Span, kind: SignalKind) => FoundObject | null
