import { canonicalBy } from '@attune/adapter-kit'
import type { Channel } from '@attune/core'

/** A closed conversation opens again when the customer answers, so it is no more than resolved. */
export const statusOf = canonicalBy({ open: 'open', snoozed: 'on_hold', closed: 'resolved' }, 'unknown')

/** Up to 2.15 there are two, from 2.16 on five. */
export const priorityOf = canonicalBy(
  {
    ...{ not_priority: 'normal', priority: 'high' },
    ...{ none: 'normal', low: 'low', medium: 'normal', high: 'high', urgent: 'urgent' },
  },
  'unknown',
)

const channels: Readonly<Record<string, Channel>> = {
  conversation: 'chat',
  push: 'chat',
  sms: 'chat',
  whatsapp: 'chat',
  email: 'email',
  phone_call: 'phone',
  phone_switch: 'phone',
  facebook: 'social',
  instagram: 'social',
  twitter: 'social',
}

export const channelOf = (type: string | null): Channel =>
  (Object.hasOwn(channels, type ?? '') ? channels[type ?? ''] : undefined) ?? 'unknown'

/** Whether words may carry quoted mail and a signature below them. */
export const isMail = (type: string | null): boolean => ['email', 'unknown'].includes(channelOf(type))
