import type { CallOptions, Conversation } from '@attune/core'
import type { Account } from '../account.ts'
import { getConversation } from '../endpoints/conversation.ts'
import { listMessages } from '../endpoints/messages.ts'
import { conversationOf } from '../map/conversation.ts'
import type { ConversationWire } from '../wire/conversation.ts'

/** A conversation with everything that was said in it; lists bring only the last message. */
export async function wholeConversation(
  account: Account,
  head: ConversationWire,
  options: CallOptions,
): Promise<Conversation> {
  return conversationOf(account, head, await listMessages(account, head.id, options))
}

export async function oneConversation(account: Account, id: string, options: CallOptions = {}): Promise<Conversation> {
  return wholeConversation(account, await getConversation(account, id, options), options)
}
