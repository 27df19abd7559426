import { type ConversationInput, type Instant, messagesOf } from '@attune/core'

/** The `now` that a conversation came with, else the time of its last message; `null` when it says neither. */
export function latestTime({ conversation, context }: ConversationInput): Instant | null {
  const times = messagesOf(conversation).flatMap(({ sentAt }) => sentAt ?? [])
  return context.now ?? latestOf(times)
}

/** The last of the instants, all in UTC; `null` when there is none. */
export const latestOf = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>(
    (last, next) => (last === null || Date.parse(next) > Date.parse(last) ? next : last),
    null,
  )
