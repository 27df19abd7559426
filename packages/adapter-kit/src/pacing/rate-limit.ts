/** What an answer says about one limit. */
export interface RateLimit {
  /** `account`: of all requests together. `endpoint`: of the one that was answered. */
  scope: 'account' | 'endpoint'
  /** Requests in a window; `null` = not told. */
  limit: number | null
  /** Requests left in this window. */
  remaining: number
  /** Milliseconds until the window starts anew; `null` = not told. */
  resetMs: number | null
}

/** Reads the limits from an answer's headers. `now`: milliseconds since 1970, for resets given as a time. */
export type ReadRateLimits = (headers: Headers, now: number) => RateLimit[]
