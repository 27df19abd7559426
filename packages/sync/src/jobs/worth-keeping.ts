import type { Conversation, Instant } from '@attune/core'
import type { StoreRecords } from '@attune/store'
import { fromNow, type SyncContext } from '../context.ts'

const dayMs = 86_400_000

/** Conversations that are over and last changed before this are not kept; `null` = all are. */
export function keptSince(context: SyncContext): Instant | null {
  const { conversationDays } = context.options.retention
  return conversationDays === undefined ? null : fromNow(context, -conversationDays * dayMs).toISOString()
}

/**
 * Leaves out what is too old to be kept, so that what was removed for its age does not come back with a later pull, and a
 * first pull does not bring what would be removed within the hour. What is kept already is let through: it may be an open
 * conversation that has ended since.
 */
export async function worthKeeping(
  context: SyncContext,
  conversations: readonly Conversation[],
  tx: StoreRecords,
): Promise<Conversation[]> {
  const since = keptSince(context)
  const old = since === null ? [] : conversations.filter((one) => isOver(one) && isBefore(one, since))
  if (old.length === 0) return [...conversations]
  const { store } = context
  const { rows } = await tx.executeSql(
    `select id from "${store.database.schema}".conversations where tenant = $1 and id = any($2)`,
    [store.tenant, old.map(({ id }) => id)],
  )
  const left = new Set(old.map(({ id }) => id).filter((id) => !rows.some((row) => row.id === id)))
  return conversations.filter(({ id }) => !left.has(id))
}

const isOver = ({ status: { canonical } }: Conversation): boolean => canonical === 'resolved' || canonical === 'closed'

const isBefore = ({ remoteUpdatedAt }: Conversation, since: Instant): boolean =>
  remoteUpdatedAt !== null && Date.parse(remoteUpdatedAt) < Date.parse(since)
