import type { HttpAnswer } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type * as z from 'zod'
import type { Account } from '../account.ts'
import { conversationsWire } from '../wire/conversation.ts'

export interface ConversationsQuery extends CallOptions {
  /** A page of 25, or of what the server is set to. */
  page?: number | undefined
  /** Everything that changed within so many seconds before the server's now, on one page however long. */
  updatedWithin?: number | undefined
}

/**
 * Conversations by their last activity, longest ago first. Left to itself Chatwoot lists only the open ones, so all are
 * asked for by name.
 */
export function listConversations(
  { client, number }: Account,
  { page, updatedWithin, signal }: ConversationsQuery,
): Promise<HttpAnswer<z.output<typeof conversationsWire>>> {
  return client.json(conversationsWire, {
    path: 'accounts/{account}/conversations',
    params: { account: number },
    query: {
      ...{ status: 'all', assignee_type: 'all', sort_by: 'last_activity_at_asc' },
      ...{ page, updated_within: updatedWithin },
    },
    needs: 'a user who is a member of the account',
    signal,
  })
}
