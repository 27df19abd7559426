import { fromNow, type SyncContext } from '../context.ts'
import type { JobHandler } from './job.ts'
import { keptSince } from './worth-keeping.ts'

const everyMs = 3_600_000
const dayMs = 86_400_000
/** Removed in one transaction: few enough that nobody waits for it. */
const batch = 200

/** Removes what is over, every hour. */
export function tidyHandler(context: SyncContext): JobHandler<'tidy'> {
  const { store, queue, options, connections } = context
  return async (_, signal) => {
    await store.webhookDeliveries.purge()
    await store.outbox.purge(fromNow(context, -(options.retention.sentDays ?? 400) * dayMs).toISOString())
    await removeOld(context, signal)
    // To be sure: nothing waits in the outbox without a job, and no connection without a pull to come.
    const jobs = connections.all.map(({ name }) => ({ data: { connection: name }, key: name }))
    await queue.send('write', jobs)
    await queue.send('pull', jobs)
    await queue.send('tidy', [{ data: {}, key: 'tidy', startAfter: fromNow(context, everyMs) }])
    return 'deferred'
  }
}

/** Stopped in between, the rest waits for the next time. */
async function removeOld(context: SyncContext, signal: AbortSignal): Promise<void> {
  const before = keptSince(context)
  if (before === null) return
  for (let removed = batch; removed > 0 && !signal.aborted; ) {
    removed = await context.store.conversations.purge({ before, limit: batch })
  }
}
