import { collectPages, nextLink, wireId, wireObject } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type ConversationWire, conversationsWire } from '../wire/conversation.ts'
import { MOST_PER_PAGE } from './tickets.ts'

/** Everything that was said in a ticket after its description. */
export function listConversations(
  { client }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<ConversationWire[]> {
  return collectPages(
    async (next) => {
      const page = Number(next ?? '1')
      const query = { page, per_page: MOST_PER_PAGE }
      const request = { path: 'tickets/{id}/conversations', params: { id }, query, signal }
      const { body, headers } = await client.json(conversationsWire, request)
      return { items: body, next: nextLink(headers) === null ? null : String(page + 1) }
    },
    { what: 'conversations of a ticket', signal },
  )
}

const writtenWire = wireObject({ id: wireId })

/** Adds a private note or a reply, in HTML; gives its id. */
export async function addConversation(
  { client }: Account,
  id: string,
  what: 'note' | 'reply',
  html: string,
  { signal }: CallOptions = {},
): Promise<string> {
  const { body } = await client.json(writtenWire, {
    method: 'POST',
    path: what === 'note' ? 'tickets/{id}/notes' : 'tickets/{id}/reply',
    params: { id },
    // Left out, a note would be private as well; a mistake here would show it to the customer.
    json: what === 'note' ? { body: html, private: true } : { body: html },
    needs: what === 'note' ? 'an agent who may add notes' : 'an agent who may send replies',
    signal,
  })
  return body.id
}
