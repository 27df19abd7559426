import type { Instant } from '@attune/core'

/** RT's clock may be wrong by an hour, and a time seen from now is an hour off across a change to summer time. */
const doubtMs = 7_200_000

/**
 * A time in a query, as far ago. RT reads a time of day in the time zone of whoever asks, whatever zone is written behind
 * it, and one that ends in `Z` as the whole day; only what is seen from now means the same everywhere. With a minus,
 * because it may take the number of `7208 seconds ago` for a year. What is older than asked has to be left out afterwards.
 */
export function askedTime(from: Instant, now: Instant): string {
  const seconds = Math.ceil((Date.parse(now) - Date.parse(from) + doubtMs) / 1000)
  return `-${Math.max(1, seconds)} seconds`
}
