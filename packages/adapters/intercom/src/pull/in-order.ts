import { instantOf, UpstreamError } from '@attune/adapter-kit'
import type { Instant } from '@attune/core'
import type { ConversationRow } from '../wire/search.ts'

/**
 * `sort` is not in Intercom's API description. Were it ignored one day, the newest would come first, and going on behind
 * it would lose all others without a word. What changed in the last moments may stand where it no longer belongs.
 *
 * @throws UpstreamError
 */
export function checkOrder(rows: readonly ConversationRow[], readAt: Instant, settleMs: number): void {
  const settledBefore = Date.parse(readAt) - settleMs
  const times = rows
    .map(({ updated_at }) => Date.parse(instantOf(updated_at) ?? ''))
    .filter((time) => time < settledBefore)
  if (times.every((time, place) => place === 0 || time >= (times[place - 1] as number))) return
  throw new UpstreamError(
    'The search did not give the oldest change first, so that going on would lose some. Try again later; if it stays, ' +
      'Intercom no longer sorts by updated_at, and this adapter needs a newer version.',
  )
}
