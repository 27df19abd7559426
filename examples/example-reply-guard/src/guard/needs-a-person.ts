import { type Conversation, messagesOf } from '@attune/core'
import type { Reader } from '@attune/language'

/** What a customer says that no machine should answer. */
const forPeople = ['asks-for-human', 'vulnerability'] as const

/** What the customer's last words call for a person by, or `null`. */
export function needsAPerson(conversation: Conversation, reader: Reader): (typeof forPeople)[number] | null {
  const last = messagesOf(conversation).findLast(({ author }) => author.role === 'customer')
  if (last === undefined) return null
  const kinds = new Set(reader.read(last.body.text, { role: 'customer' }).signals.map(({ kind }) => kind))
  return forPeople.find((kind) => kinds.has(kind)) ?? null
}
