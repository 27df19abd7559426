import type { Conversation } from '@attune/core'
import type { SyncContext } from '../context.ts'

/** The connection a conversation came by; `null` = none of those that are open here. */
export function connectionOf({ connections }: SyncContext, { source }: Conversation): string | null {
  const theirs = connections.all.find(
    ({ adapter }) => adapter.id === source?.system && adapter.connection === source.connection,
  )
  return theirs?.name ?? null
}
