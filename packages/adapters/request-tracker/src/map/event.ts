import { type Author, deterministicId, type Interaction } from '@attune/core'
import { type Account, SYSTEM } from '../account.ts'
import type { TicketWire } from '../wire/ticket.ts'
import { timeOf } from '../wire/time.ts'
import type { TransactionWire } from '../wire/transaction.ts'
import { recordOfTransaction } from './message.ts'
import { statusOf } from './status.ts'

/** What else happened: a change of status, a merge. `null` for what nobody needs to know here. */
export function eventOf(
  account: Account,
  transaction: TransactionWire,
  ticket: TicketWire,
  actor: Author,
): Interaction | null {
  const record = recordOfTransaction(account, transaction)
  const at = timeOf(transaction.Created)
  if (transaction.Type === 'Status' && transaction.NewValue !== null) {
    const from = transaction.OldValue === null ? null : statusOf(transaction.OldValue)
    return { ...record, type: 'status', actor, from, to: statusOf(transaction.NewValue), at }
  }
  // The link is written for both tickets, and after the merge both stand in the one history.
  const other = transaction.ObjectId
  if (transaction.Type === 'AddLink' && transaction.Field === 'MergedInto' && other !== null && other !== ticket.id) {
    const { connection } = account
    const otherConversationId = deterministicId({ system: SYSTEM, connection, type: 'ticket', id: other })
    return { ...record, type: 'merge', actor, direction: 'from', otherConversationId, at }
  }
  return null
}
