import { type Conversation, interactionAt, isPublic, isServiceSide, type Message, messagesOf } from '@attune/core'
import { type Reader, readMessage, type Signal, type SignalKind } from '@attune/language'
import type { Profile } from '../profile/profile.ts'

/** One customer with all that is known of them, in whatever order the conversations come. */
export interface CustomerHistory {
  profile: Profile
  conversations: readonly Conversation[]
}

export interface HeardMessage {
  message: Message
  by: 'customer' | 'service'
  signals: readonly Signal[]
}

/** A conversation as far as the customer could see it, read. */
export interface HeardConversation {
  conversation: Conversation
  /** Epoch milliseconds of its beginning; `null` = not known. */
  startedAt: number | null
  messages: HeardMessage[]
}

/** All conversations, the first one first. Those without a time keep their place among the others as given. */
export function hear(
  history: CustomerHistory,
  reader: Pick<Reader, 'read'> = { read: readMessage },
): HeardConversation[] {
  const heard = history.conversations.map((conversation) => hearOne(conversation, reader))
  if (heard.some(({ startedAt }) => startedAt === null)) return heard
  return heard.sort((a, b) => (a.startedAt as number) - (b.startedAt as number))
}

function hearOne(conversation: Conversation, reader: Pick<Reader, 'read'>): HeardConversation {
  const messages = messagesOf(conversation)
    .filter((message) => isPublic(message) && message.author.role !== 'system')
    .map((message): HeardMessage => {
      const by = isServiceSide(message.author.role) ? 'service' : 'customer'
      const language = message.body.language ?? conversation.locale
      const role = by === 'customer' ? 'customer' : 'agent'
      const { signals } = reader.read(message.body.text, language === null ? { role } : { role, language })
      return { message, by, signals }
    })
  return { conversation, startedAt: startOf(conversation), messages }
}

function startOf({ openedAt, timeline }: Conversation): number | null {
  const first = openedAt ?? timeline.map(interactionAt).find((at) => at !== null) ?? null
  return first === null ? null : Date.parse(first)
}

/** Whether the service side, not a machine's receipt, said anything. */
export function wasServed({ messages }: HeardConversation): boolean {
  return messages.some(({ by, message }) => by === 'service' && message.automated !== true)
}

export function signalsOf({ signals }: HeardMessage, kind: SignalKind): Signal[] {
  return signals.filter((signal) => signal.kind === kind)
}
