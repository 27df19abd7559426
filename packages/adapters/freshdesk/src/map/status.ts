import { canonicalBy } from '@attune/adapter-kit'
import type { Channel, ConversationStatus, Priority } from '@attune/core'
import type { FreshdeskOptions } from '../options.ts'

export const OPEN = 2
export const PENDING = 3
export const RESOLVED = 4
export const CLOSED = 5

const statuses = { [OPEN]: 'open', [PENDING]: 'pending', [RESOLVED]: 'resolved', [CLOSED]: 'closed' } as const

/** Accounts give numbers from 6 up to statuses of their own, each another; only their owners know which is what. */
export const statusOf = (status: number | null, { statuses: own }: FreshdeskOptions): ConversationStatus =>
  canonicalBy({ ...own, ...statuses }, 'unknown')(status)

export const priorityOf: (priority: number | null) => Priority = canonicalBy(
  { 1: 'low', 2: 'normal', 3: 'high', 4: 'urgent' },
  'unknown',
)

/** Where a ticket came from, by Freshdesk's numbers. What is written in the portal or the widget is answered by mail. */
const channels: Readonly<Record<string, Channel>> = {
  1: 'email',
  2: 'email',
  3: 'phone',
  5: 'social',
  6: 'social',
  7: 'chat',
  9: 'email',
  10: 'email',
  12: 'chat',
  13: 'chat',
  15: 'chat',
}
export const OUTBOUND_EMAIL = 10
export const INTERNAL_TASK = 14
export const WEB_CHAT = 15

export const channelOf = (source: number | null): Channel => channels[String(source)] ?? 'unknown'
