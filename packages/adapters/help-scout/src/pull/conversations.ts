import { type HttpClient, ifThere } from '@attune/adapter-kit'
import type { CallOptions, Conversation, Page, PullOptions } from '@attune/core'
import { oneConversation } from '../endpoints/conversation.ts'
import { wholeThreads } from '../endpoints/threads.ts'
import { changedAt } from '../map/changed-at.ts'
import { conversationOf } from '../map/conversation.ts'
import { originOf } from '../origin.ts'
import { conversationsWire, type WireConversation } from '../wire/conversation.ts'
import { pullModified } from './pull-modified.ts'

const everything = { status: 'all', sortField: 'modifiedAt', sortOrder: 'asc', embed: 'threads' }

/** Everything that was modified since, oldest change first. By default the list would hold the active ones only. */
export async function conversations(
  client: HttpClient,
  connection: string | null,
  options: PullOptions = {},
): Promise<Page<Conversation>> {
  const { signal } = options
  const { items, cursor, more, observedAt } = await pullModified<WireConversation>(
    {
      name: 'help-scout.conversations',
      async list(modifiedSince, page) {
        const query = { ...everything, modifiedSince, page }
        const answer = await client.json(conversationsWire, { path: 'v2/conversations', query, signal })
        return { ...answer, ...answer.body }
      },
      id: ({ id }) => id,
      changedAt: (row) => changedAt(row, row._embedded?.threads ?? []),
      // Beside the time there it says "20 hours ago", and an hour later something else.
      version: (row) => ({ ...row, customerWaitingSince: row.customerWaitingSince?.time ?? null }),
    },
    options,
  )
  const whole = await Promise.all(
    items.map(async (row) => {
      const threads = await ifThere(() => wholeThreads(client, row, signal))
      // Gone since the list was read.
      return threads === null ? null : conversationOf(row, threads, originOf(connection, observedAt))
    }),
  )
  return { items: whole.filter((each) => each !== null), cursor, more }
}

export async function conversation(
  client: HttpClient,
  connection: string | null,
  id: string,
  options: CallOptions = {},
): Promise<Conversation> {
  const { signal } = options
  const { body, observedAt } = await oneConversation(client, id, signal)
  return conversationOf(body, await wholeThreads(client, body, signal), originOf(connection, observedAt))
}
