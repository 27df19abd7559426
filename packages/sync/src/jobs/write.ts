import type { ClaimedEntry } from '@attune/store'
import { closedUntil } from '../connection/gate.ts'
import { noteFailure, noteSuccess } from '../connection/note-failure.ts'
import { fromNow, type SyncContext } from '../context.ts'
import { failureOf, isAbort } from '../errors/failure-of.ts'
import { poisonQueue } from '../queue/queues.ts'
import { entryKind, type WritePayload } from '../write-back/entries.ts'
import { performWrite } from '../write-back/perform-write.ts'
import type { JobHandler } from './job.ts'

const atOnce = 4
const mostAttempts = 30
const longestPauseMs = 600_000
/** Of a lease, for one write; the rest is for a request that was broken off here and still arrives there. */
const shareForWriting = 0.75

/**
 * Sends what waits in the outbox of a connection. Whoever dies in the middle loses it to the next one after the lease, who
 * looks for what was written before writing again.
 */
export function writeHandler(context: SyncContext): JobHandler<'write'> {
  const { store, queue, options } = context
  return async ({ connection: name, entry }, signal) => {
    if (entry !== undefined) await store.outbox.reopen(entry)
    const kinds = [entryKind(name)]
    const later = (startAfter: Date) =>
      queue.send('write', [{ data: { connection: name }, key: `${name}/later`, startAfter }])
    for (;;) {
      const closed = await closedUntil(context, name)
      if (closed !== null || signal.aborted) {
        await later(closed ?? fromNow(context, 0))
        return 'deferred'
      }
      const leaseMs = options.leaseSeconds * 1000
      const until = fromNow(context, leaseMs).toISOString()
      const claimed = await store.outbox.claim({ limit: atOnce, until, kinds })
      if (claimed.length === 0) break
      // When we are stopped, what has begun is finished.
      const deadline = AbortSignal.timeout(leaseMs * shareForWriting)
      await Promise.all(claimed.map((one) => settle(context, name, one, deadline)))
    }
    // Some are leased by a worker that may have died, or wait for another attempt.
    if (await store.outbox.hasPending(kinds)) await later(fromNow(context, 2000))
    return 'done'
  }
}

async function settle(context: SyncContext, name: string, entry: ClaimedEntry, signal: AbortSignal): Promise<void> {
  const { store, queue, connections, telemetry } = context
  const payload = entry.payload as unknown as WritePayload
  try {
    await performWrite(connections.named(name).adapter, payload, entry.key, signal)
    await store.outbox.markSent(entry.key)
    telemetry.wrote(payload.kind, 'sent')
    await noteSuccess(context, name)
  } catch (error) {
    const failure = failureOf(error)
    // It may have been written all the same: nobody looks before the lease is over.
    if (isAbort(error)) return
    await noteFailure(context, name, error)
    const final = !failure.retryable || (entry.attempt >= mostAttempts && failure.code !== 'rate_limit')
    const pauseMs = failure.retryAfterMs ?? Math.min(longestPauseMs, 1000 * 2 ** Math.min(entry.attempt, 20))
    const retryAt = fromNow(context, pauseMs).toISOString()
    await store.transaction(async (tx) => {
      await tx.outbox.markFailed(entry.key, { code: failure.code, final, retryAt })
      if (!final) return
      const data = { connection: name, entry: entry.key, queue: 'write', code: failure.code }
      await queue.boss.send(poisonQueue, data, { db: tx })
    })
    telemetry.wrote(payload.kind, final ? 'given_up' : 'failed')
  }
}
