import type { Commitment } from '@attune/core'
import type { StoreRecords } from '@attune/store'
import type { SyncContext } from '../context.ts'

/** What was due longer ago, as in all of history, is in the reports, and nobody can act on it. */
const longestPastMs = 7 * 86_400_000

/** Has every promise looked at when it is due. */
export async function queuePromises(
  { queue, clock }: SyncContext,
  commitments: readonly Commitment[],
  tx: StoreRecords,
): Promise<void> {
  const jobs = commitments.flatMap(({ id, state, dueAt, conversationId }) => {
    const dueMs = dueAt === null ? Number.NaN : Date.parse(dueAt)
    if (state !== 'open' || !(dueMs > clock.now() - longestPastMs)) return []
    return [{ data: { commitment: id, conversation: conversationId }, key: id, startAfter: new Date(dueMs) }]
  })
  await queue.send('promise', jobs, tx)
}
