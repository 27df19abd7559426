import type { CallOptions, Conversation, Customer } from '@attune/core'
import type { Account, Seen } from '../account.ts'
import { getContact } from '../endpoints/contact.ts'
import { getConversation } from '../endpoints/conversation.ts'
import { isCustomer } from '../map/author.ts'
import { conversationOf } from '../map/conversation.ts'
import { customerOf, customerOfAuthor } from '../map/customer.ts'
import type { AuthorWire } from '../wire/author.ts'
import type { ConversationWire } from '../wire/conversation.ts'

/** One conversation with everything that was said in it, as lists never have it. */
export async function wholeConversation(account: Account, id: string, options: CallOptions): Promise<Conversation> {
  const { client, connection } = account
  const { body, observedAt } = await getConversation(client, id, options)
  const seen = { connection, observedAt }
  return conversationOf(seen, body, await whoseIs(account, seen, body, options))
}

/** A conversation names its contacts by id only. Who wrote in it is known by that; others are asked for. */
async function whoseIs(
  { client }: Account,
  seen: Seen,
  { contacts, source, conversation_parts }: ConversationWire,
  options: CallOptions,
): Promise<Customer | null> {
  const authors = [source?.author ?? null, ...conversation_parts.conversation_parts.map(({ author }) => author)].filter(
    (author): author is AuthorWire => author !== null && isCustomer(author),
  )
  const among = contacts?.contacts ?? []
  const contact = among.find(({ id }) => authors.some((author) => author.id === id)) ?? among[0]
  if (contact === undefined) return null
  const author = authors.find(({ id, email }) => id === contact.id && email !== null)
  if (author !== undefined) return customerOfAuthor(seen, contact, author)
  const asked = await getContact(client, contact.id, options)
  const words = authors.find(({ id }) => id === contact.id) ?? null
  return asked === null ? customerOfAuthor(seen, contact, words) : customerOf(seen, asked)
}
