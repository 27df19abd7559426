import { type QueueEntry, whoFirst } from '@attune/scoring'
import type { QueueReason, QueueRow } from '../api.ts'
import type { LiveConversation } from './live-conversation.ts'

/** From here on the need itself is the reason. */
const PRESSING = 0.5
/** From here on the wait is. */
const COSTLY = 0.5

/** Whether somebody might be waiting. Who had the last word is on record; only then the words themselves are read. */
export function mayWait({ closed, messages }: LiveConversation): boolean {
  return !closed && messages.at(-1)?.role === 'customer'
}

/** Where each of the conversations stands. */
export function placesOf(conversations: Iterable<LiveConversation>, now: string): Map<string, QueueEntry> {
  const sessions = [...conversations].filter(mayWait).map((one) => one.session('en'))
  return new Map(whoFirst(sessions, now).map((entry) => [entry.conversationId, entry]))
}

export function rowOf(conversation: LiveConversation, name: string, entry: QueueEntry | undefined): QueueRow {
  const { id, customerId, channel, lang, subject, agent, messages } = conversation
  const last = messages.at(-1)
  return {
    ...{ id, customerId, name, channel, lang, subject, agent },
    since: entry?.owedSince ?? null,
    priority: entry?.priority ?? 0,
    need: entry?.need ?? 0,
    reason: reasonOf(conversation, entry),
    quote: entry && entry.need >= PRESSING ? (entry.evidence[0]?.quote ?? null) : null,
    last: { role: last?.role ?? 'system', text: last?.text.slice(0, 160) ?? '', at: last?.at ?? '' },
  }
}

export function reasonOf({ closed }: LiveConversation, entry: QueueEntry | undefined): QueueReason {
  if (closed) return 'closed'
  if (!entry || entry.priority === 0) return 'answered'
  if (entry.need >= PRESSING) return 'needs-it'
  return entry.lost >= COSTLY ? 'waited-long' : 'waits'
}
