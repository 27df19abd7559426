import { collectPages, wireId, wireObject } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type MessageWire, messagesWire } from '../wire/message.ts'

/** What Chatwoot gives at once, newest page first; there is no parameter for it. */
const PER_PAGE = 20

const path = 'accounts/{account}/conversations/{id}/messages'

/** Everything in a conversation, oldest first: each page is what came before the oldest message of the last. */
export async function listMessages(
  { client, number }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<MessageWire[]> {
  const messages = await collectPages(
    async (before) => {
      const { body } = await client.json(messagesWire, {
        path,
        params: { account: number, id },
        query: { before },
        signal,
      })
      const ids = body.payload.map((message) => Number(message.id))
      const next = ids.length < PER_PAGE ? null : String(Math.min(...ids))
      // A page is oldest first, and the pages come newest first.
      return { items: body.payload.toReversed(), next }
    },
    { what: 'messages of a conversation', signal },
  )
  return messages.reverse()
}

const createdWire = wireObject({ id: wireId })

export interface NewMessage extends CallOptions {
  content: string
  private: boolean
}

/** @returns the id of the new message. */
export async function addMessage(
  { client, number }: Account,
  id: string,
  { content, private: hidden, signal }: NewMessage,
): Promise<string> {
  const { body } = await client.json(createdWire, {
    method: 'POST',
    path,
    params: { account: number, id },
    // No `source_id`: Chatwoot takes a message that has one for sent already, and the customer never gets it.
    json: { content, message_type: 'outgoing', private: hidden },
    signal,
  })
  return body.id
}
