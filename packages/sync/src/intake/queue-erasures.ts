import { deterministicId, type WebhookEvent } from '@attune/core'
import type { StoreRecords } from '@attune/store'
import type { Connection } from '../connection/connection.ts'
import type { SyncContext } from '../context.ts'

/** What helpdesks call a customer, as it stands in their source. */
const words = ['user', 'contact', 'customer']

/** Has those erased whom their helpdesk deleted, where that is asked for. Who is not kept here is nobody to erase. */
export async function queueErasures(
  { store, queue, options }: SyncContext,
  { adapter: { id: system, connection } }: Connection,
  events: readonly WebhookEvent[],
  tx: StoreRecords,
): Promise<void> {
  const deleted = events.filter(({ kind, own }) => kind === 'customer.deleted' && !own)
  if (options.whenCustomerDeleted !== 'erase' || deleted.length === 0) return
  const possible = deleted.flatMap(({ subject: id }) =>
    words.map((type) => deterministicId({ system, connection, type, id })),
  )
  const { rows } = await tx.executeSql(
    `select id from "${store.database.schema}".customers where tenant = $1 and id = any($2)`,
    [store.tenant, possible],
  )
  const jobs = rows.map((row) => {
    const customer = String(row.id)
    return { data: { customer, by: 'helpdesk', why: 'deleted_there' as const }, key: customer }
  })
  await queue.send('erase', jobs, tx)
}
