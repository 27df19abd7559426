import { deterministicId } from '@attune/core'
import type { Connection } from '../connection/connection.ts'
import type { SyncContext } from '../context.ts'

/** What helpdesks call a conversation, as it stands in its source. */
const words = ['conversation', 'ticket']

/** Marks what is no longer in the helpdesk as deleted there. It stays here until somebody erases it. */
export async function markGone(
  { store, now, options }: SyncContext,
  connection: Connection,
  id: string,
): Promise<void> {
  const { id: system, connection: account } = connection.adapter
  for (const type of words) {
    const known = deterministicId({ system, connection: account, type, id })
    const conversation = await store.conversations.get(known, options.access)
    if (conversation === null || conversation.deletion !== null) continue
    const deletion = { at: null, reason: null }
    await store.conversations.put([{ ...conversation, deletion, observedAt: now() }])
  }
}
