import { canonicalBy } from '@attune/adapter-kit'

/**
 * RT's default lifecycle. `stalled` waits for the customer. `rejected` is closed without having been done; `deleted` is a
 * tombstone. Lifecycles can be made up: other words stay unknown, with the word.
 */
export const statusOf = canonicalBy(
  {
    new: 'new',
    open: 'open',
    stalled: 'pending',
    resolved: 'resolved',
    rejected: 'closed',
    deleted: 'closed',
  },
  'unknown',
)

/** By RT's numbers, 0 to 100 as it suggests. */
export function priorityOf(raw: string | number | null): { canonical: Priority; raw: string | null } {
  const number = Number(raw)
  if (raw === null || raw === '' || Number.isNaN(number))
    return { canonical: 'unknown', raw: raw === null ? null : String(raw) }
  // 0 is what a ticket has when nobody thought about it.
  const canonical =
    number <= 0 ? 'unknown' : number < 34 ? 'low' : number < 67 ? 'normal' : number < 100 ? 'high' : 'urgent'
  return { canonical, raw: String(raw) }
}

type Priority = 'low' | 'normal' | 'high' | 'urgent' | 'unknown'
