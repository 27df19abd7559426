import { ContractError, type Conversation, type Customer, type Page, type PullOptions } from '@attune/core'
import type { StoreRecords } from '@attune/store'
import type { Connection } from '../connection/connection.ts'
import type { SyncContext } from '../context.ts'
import { scoreJobs } from './score-jobs.ts'
import { worthKeeping } from './worth-keeping.ts'

/** What a helpdesk is asked for, each with a cursor of its own. */
export type Stream = 'conversations' | 'customers'

export const cursorName = (connection: string, stream: Stream): string => `sync/${connection}/${stream}`

/**
 * Fetches the next page and keeps it, with its cursor and the jobs that follow from it, in one transaction.
 *
 * @returns whether there is more
 */
export async function keepPage(
  context: SyncContext,
  connection: Connection,
  stream: Stream,
  renew: (tx: StoreRecords) => Promise<void>,
  signal: AbortSignal,
): Promise<boolean> {
  const { store, queue, now } = context
  const name = cursorName(connection.name, stream)
  const cursor = (await store.cursors.get(name)) ?? undefined
  const asked: PullOptions = { cursor, since: connection.since, limit: connection.pageSize, signal }
  if (stream === 'customers') {
    const page = await connection.adapter.customers?.(asked)
    if (page === undefined) return false
    return commit(page, (tx) => tx.customers.put(page.items))
  }
  const page = await connection.adapter.conversations(asked)
  return commit(page, async (tx) => {
    const kept = await worthKeeping(context, page.items, tx)
    await tx.conversations.put(kept)
    if (context.options.scorer !== undefined) await queue.send('score', scoreJobs(kept), tx)
  })

  async function commit(
    { items, cursor: next, more }: Page<Conversation | Customer>,
    put: (tx: StoreRecords) => Promise<unknown>,
  ): Promise<boolean> {
    if (more && next === cursor) {
      throw new ContractError(
        `the ${stream} of ${connection.name}: a page says there is more, but its cursor stands still; the contract suite of @attune/testkit shows where`,
      )
    }
    await store.transaction(async (tx) => {
      await renew(tx)
      if (items.length > 0) await put(tx)
      await tx.cursors.set(name, next)
      await tx.connections.change(connection.name, { pulledAt: now() })
    })
    context.telemetry.pulled(connection.name, stream, items.length)
    return more
  }
}
