import { NotFoundError } from '@attune/adapter-kit'
import type { CallOptions } from '@attune/core'
import type { Account } from '../account.ts'
import { type ConversationWire, conversationWire } from '../wire/conversation.ts'

export async function getConversation(
  { client, number }: Account,
  id: string,
  { signal }: CallOptions = {},
): Promise<ConversationWire> {
  if (!/^[1-9]\d{0,17}$/.test(id))
    throw new NotFoundError('There is no conversation by that id: Chatwoot numbers them.')
  const request = { path: 'accounts/{account}/conversations/{id}', params: { account: number, id }, signal }
  return (await client.json(conversationWire, request)).body
}
