import type { Span } from '@attune/core'

export interface FoundObject {
  span: Span
  /** Only words that fit every case: "any inconvenience", 带来的不便. */
  generic: boolean
}
