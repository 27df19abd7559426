import type { EraseOptions, Erasure } from '@attune/store'
import { fromNow, type SyncContext } from './context.ts'

/** Should it break off, a job brings it to its end after so long. */
const graceMs = 60_000

/** Erases a customer at once; a job stands by that does it if this process does not live to. */
export async function eraseCustomer(context: SyncContext, customerId: string, options: EraseOptions): Promise<Erasure> {
  const { store, queue } = context
  const data = { customer: customerId, by: options.by }
  await queue.send('erase', [{ data, key: customerId, startAfter: fromNow(context, graceMs) }])
  const erasure = await store.eraseCustomer(customerId, options)
  const waiting = await queue.boss.findJobs('erase', { key: customerId, queued: true })
  const ids = waiting.map(({ id }) => id)
  if (ids.length > 0) await queue.boss.deleteJob('erase', ids)
  return erasure
}
