import type { Conversation, Instant } from '@attune/core'
import type { Seen } from '../account.ts'
import { recordIn } from './record.ts'

/** Of a deleted conversation nothing is left but that it was there. */
export function tombstoneOf(seen: Seen, { id, at }: { id: string; at: Instant | null }): Conversation {
  const unknown = { canonical: 'unknown', raw: null } as const
  return {
    ...recordIn(seen, { type: 'conversation', id, updatedAt: at, deletion: { at, reason: null } }),
    ...{ channel: 'unknown', channelRaw: null, locale: null, stage: 'unknown', status: unknown, priority: unknown },
    ...{ subject: null, tags: [], customer: null, assignee: null, participants: [], timeline: [] },
    ...{ openedAt: null, resolvedAt: null, closedAt: null, reopenCount: null },
  }
}
