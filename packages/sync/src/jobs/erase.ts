import type { SyncContext } from '../context.ts'
import type { JobHandler } from './job.ts'

/** Erases, or finishes an erasure that broke off: doing it again removes what came in between, and destroys the key. */
export function eraseHandler({ store }: SyncContext): JobHandler<'erase'> {
  return async ({ customer, by }) => {
    await store.eraseCustomer(customer, { by, reason: 'an erasure that was asked for is brought to its end' })
    return 'done'
  }
}
