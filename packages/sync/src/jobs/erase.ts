import type { SyncContext } from '../context.ts'
import type { JobHandler } from './job.ts'

const reasons = { deleted_there: 'the helpdesk deleted the customer' } as const

/** Erases, or finishes an erasure that broke off: doing it again removes what came in between, and destroys the key. */
export function eraseHandler({ store }: SyncContext): JobHandler<'erase'> {
  return async ({ customer, by, why }) => {
    const reason = why === undefined ? 'an erasure that was asked for is brought to its end' : reasons[why]
    await store.eraseCustomer(customer, { by, reason })
    return 'done'
  }
}
