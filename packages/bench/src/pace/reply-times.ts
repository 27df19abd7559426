import { advanceClocks, idleClocks, type MetricEvent } from '@attune/scoring'
import type { LabelledConversation } from './read-conversations.ts'

/** How long customers waited, in minutes: for the first reply of each conversation, and for every one after it. */
export interface ReplyTimes {
  first: number[]
  next: number[]
}

export function replyTimes(conversations: readonly LabelledConversation[]): ReplyTimes {
  const times: ReplyTimes = { first: [], next: [] }
  for (const { metric, type, spentMs } of conversations.flatMap(eventsOf)) {
    if (type !== 'fulfil' || spentMs === null) continue
    times[metric === 'first-reply' ? 'first' : 'next'].push(spentMs / 60_000)
  }
  return times
}

function eventsOf({ messages }: LabelledConversation): MetricEvent[] {
  let clocks = idleClocks
  return messages.flatMap(({ role, at }) => {
    const atMs = at == null ? null : Date.parse(at)
    const next = advanceClocks(clocks, role === 'customer' ? 'asked' : 'answered', atMs, { hours: null })
    clocks = next.clocks
    return next.events
  })
}
