import { canonicalBy } from '@attune/adapter-kit'

/** `snoozed` comes back at a time or with the next message. */
export const statusOf = canonicalBy(
  { open: 'open', pending: 'pending', snoozed: 'on_hold', resolved: 'resolved' },
  'unknown',
)

/** `null` is what a conversation has when nobody thought about it. */
export const priorityOf = canonicalBy({ low: 'low', medium: 'normal', high: 'high', urgent: 'urgent' }, 'unknown')
