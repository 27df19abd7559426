import { instantOf } from '@attune/adapter-kit'
import type { StatusChange } from '@attune/core'
import type { Account } from '../account.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { recordIn } from './record.ts'
import { CLOSED, OPEN, PENDING, RESOLVED, statusOf } from './status.ts'

/** In the order they come within one second. */
const told = [
  ['pending_since', PENDING],
  ['resolved_at', RESOLVED],
  ['closed_at', CLOSED],
  ['reopened_at', OPEN],
] as const

/** The last change into each status. Freshdesk keeps no more than that, neither from where nor by whom. */
export function statusChangesOf(account: Account, { id, stats }: TicketWire): StatusChange[] {
  return told.flatMap(([key, status]) => {
    const at = instantOf(stats?.[key])
    if (at === null) return []
    return {
      ...recordIn(account, 'ticket_status', `${id}/${status}/${at}`, { created_at: at }),
      ...{ type: 'status', actor: null, from: null, to: statusOf(status, account.options), at },
    } satisfies StatusChange
  })
}
