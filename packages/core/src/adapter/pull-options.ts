import type { Instant } from '../shared/instant.ts'

/** What a pull takes. `cursor` wins over `since`: a cursor already knows how far it is. */
export interface PullOptions {
  /** From an earlier page; absent = from the beginning. */
  cursor?: string | undefined
  /** Only what changed at or after this instant. Absent = everything the helpdesk still has. */
  since?: Instant | undefined
  /** How many items a page should hold, at most; the helpdesk may set a lower limit. */
  limit?: number | undefined
  signal?: AbortSignal | undefined
}

/** What a call for one thing takes. */
export interface CallOptions {
  signal?: AbortSignal | undefined
}
