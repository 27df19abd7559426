import type { CallOptions, Instant } from '@attune/core'
import type { Account } from '../account.ts'
import { listConversations } from '../endpoints/conversations.ts'
import { activityOf } from '../map/conversation.ts'
import type { ConversationWire } from '../wire/conversation.ts'
import { timeOf } from '../wire/time.ts'
import { type Walk, type WalkStep, walk } from './walk.ts'

/** Conversations by their last activity: the only order of change that Chatwoot serves in pages. */
export async function historyStep(
  account: Account,
  position: Walk,
  limit: number,
  { signal }: CallOptions,
): Promise<WalkStep<ConversationWire> & { readAt: Instant }> {
  let readAt: Instant | null = null
  const step = await walk(position, {
    limit,
    key: (row: ConversationWire) => ({ id: row.id, at: orderOf(row) ?? position.from ?? account.observedAt() }),
    async list(page) {
      const answer = await listConversations(account, { page, signal })
      readAt ??= answer.readAt
      const { payload, meta } = answer.body.data
      return { rows: payload, total: meta?.all_count ?? null }
    },
  })
  return { ...step, readAt: readAt ?? account.observedAt() }
}

const orderOf = (row: ConversationWire): Instant | null =>
  activityOf(row) ?? timeOf(row.updated_at) ?? timeOf(row.created_at)
