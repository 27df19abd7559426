import { fromNow, type SyncContext } from '../context.ts'
import type { JobHandler } from './job.ts'

const everyMs = 3_600_000
const dayMs = 86_400_000

/** Removes what is over, every hour. */
export function tidyHandler(context: SyncContext): JobHandler<'tidy'> {
  const { store, queue, options, connections } = context
  return async () => {
    await store.webhookDeliveries.purge()
    await store.outbox.purge(fromNow(context, -(options.retention.sentDays ?? 400) * dayMs).toISOString())
    // To be sure: nothing waits in the outbox without a job, and no connection without a pull to come.
    const jobs = connections.all.map(({ name }) => ({ data: { connection: name }, key: name }))
    await queue.send('write', jobs)
    await queue.send('pull', jobs)
    await queue.send('tidy', [{ data: {}, key: 'tidy', startAfter: fromNow(context, everyMs) }])
    return 'deferred'
  }
}
