import type { StoreRecords } from '@attune/store'
import { fromNow, type SyncContext } from '../context.ts'
import { SyncError } from '../errors/sync-error.ts'

const leaseMs = 15_000
const renewMs = 5000

export interface PullLease {
  /** Makes sure, as part of a transaction, that the right to pull is still ours. @throws SyncError `overtaken` */
  renew(tx?: StoreRecords): Promise<void>
  release(): Promise<void>
}

/** The right to pull a connection, kept for as long as we live; or until when somebody else has it. */
export async function pullLease(context: SyncContext, connection: string): Promise<PullLease | { until: Date }> {
  const { store, me } = context
  const name = `${connection}/pull`
  const take = (records: StoreRecords) => records.connections.lease(name, me, fromNow(context, leaseMs).toISOString())
  const other = await take(store)
  if (other !== null) return { until: new Date(other) }
  // A page may take longer than the lease.
  const timer = setInterval(() => void take(store).catch(() => {}), renewMs)
  return {
    renew: async (tx = store) => {
      if ((await take(tx)) === null) return
      throw new SyncError(`another worker took over the pull of ${connection}; it goes on there`, {
        code: 'overtaken',
        retryable: true,
      })
    },
    release: async () => {
      clearInterval(timer)
      // Without it the lease ends by itself.
      await store.connections.release(name, me).catch(() => {})
    },
  }
}
