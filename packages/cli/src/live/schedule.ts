import { type ConversationInput, type Message, messagesOf } from '@attune/core'

/** A message and the time it appears at, on the clock of the conversation. */
export interface Scheduled {
  message: Message
  at: number
}

/** Where nobody noted the times, messages are shown this far apart. */
const UNTIMED_MS = 20_000
const START = Date.UTC(2000, 0, 1, 9)

/** The messages in order with their times; `timed` is false when the times had to be made up. */
export function schedule({ conversation }: ConversationInput): { messages: Scheduled[]; timed: boolean } {
  const messages = messagesOf(conversation)
  const timed = messages.every(({ sentAt }) => sentAt !== null)
  const scheduled = messages.map((message, index) => {
    const at = timed ? Date.parse(message.sentAt ?? '') : START + index * UNTIMED_MS
    return { message: timed ? message : { ...message, sentAt: new Date(at).toISOString() }, at }
  })
  return { messages: scheduled.sort((a, b) => a.at - b.at), timed }
}
