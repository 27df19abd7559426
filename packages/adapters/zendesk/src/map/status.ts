import { canonicalBy } from '@attune/adapter-kit'

/** `deleted` is a tombstone. A custom status only ever refines one of these. */
export const statusOf = canonicalBy(
  {
    new: 'new',
    open: 'open',
    pending: 'pending',
    hold: 'on_hold',
    solved: 'resolved',
    closed: 'closed',
    deleted: 'closed',
  },
  'unknown',
)

export const priorityOf = canonicalBy({ low: 'low', normal: 'normal', high: 'high', urgent: 'urgent' }, 'unknown')
